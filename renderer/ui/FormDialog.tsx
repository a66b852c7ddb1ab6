import { type ReactNode, type RefObject, useEffect, useRef, useState } from 'react';
import { useText } from '../i18n/useText.ts';
import { Button } from './Button.tsx';
import { Dialog } from './Dialog.tsx';
import { oneAtATime } from './oneAtATime.ts';
import styles from './FormDialog.module.css';

interface Props {
  readonly title: string;
  readonly description?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** What has the focus first; the first control when left out. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /** The main button; "Save" when left out. */
  readonly confirm?: string;
  readonly tone?: 'primary' | 'danger';
  /** Id of what must be read before the main button is pressed. */
  readonly confirmDescribedBy?: string | undefined;
  /** Another way to end, beside the main button. */
  readonly also?: { readonly label: string; readonly onPress: () => void | Promise<void> };
  /** A button apart from the others, at the other end. */
  readonly apart?: ReactNode;
  readonly onClose: () => void;
  /** "Cancel", where it does something else than Escape. */
  readonly onCancel?: () => void;
  /**
   * Shows by `error` on a field what is wrong; the first such field gets the focus. Not called
   * again before it has resolved, however often the button is pressed.
   */
  readonly onSubmit: () => void | Promise<void>;
  /** Fields, one below the other. */
  readonly children: ReactNode;
}

/** A dialog whose fields are sent together. Mount it while it is open. */
export function FormDialog({
  confirm,
  tone = 'primary',
  confirmDescribedBy,
  also,
  apart,
  onClose,
  onCancel = onClose,
  onSubmit,
  children,
  ...rest
}: Props) {
  const text = useText();
  const fields = useRef<HTMLDivElement>(null);
  const [tries, setTries] = useState(0);
  useEffect(() => {
    if (tries > 0) fields.current?.querySelector<HTMLElement>('[aria-invalid]')?.focus();
  }, [tries]);
  const [run] = useState(oneAtATime);
  const attempt = (send: () => void | Promise<void>): void => {
    void run(async () => {
      await send();
      // What is wrong may only be known now, when another process has answered.
      setTries((count) => count + 1);
    });
  };
  return (
    <Dialog
      {...rest}
      open
      onClose={onClose}
      onSubmit={() => attempt(onSubmit)}
      actions={
        <>
          {apart === undefined ? null : <div className={styles['apart']}>{apart}</div>}
          <Button onClick={onCancel}>{text('action.cancel')}</Button>
          {also === undefined ? null : (
            <Button onClick={() => attempt(also.onPress)}>{also.label}</Button>
          )}
          <Button tone={tone} type="submit" aria-describedby={confirmDescribedBy}>
            {confirm ?? text('action.save')}
          </Button>
        </>
      }
    >
      <div ref={fields} className={styles['fields']}>
        {children}
      </div>
    </Dialog>
  );
}

/** Two fields side by side, where there is room. */
export function Pair({ children }: { readonly children: ReactNode }) {
  return <div className={styles['pair']}>{children}</div>;
}

/** Controls that answer one question together. */
export function FieldGroup({
  label,
  children,
}: {
  readonly label: string;
  readonly children: ReactNode;
}) {
  return (
    <fieldset className={styles['group']}>
      <legend>{label}</legend>
      {children}
    </fieldset>
  );
}
