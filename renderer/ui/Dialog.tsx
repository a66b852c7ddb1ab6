import { Dialog as Base } from '@base-ui/react/dialog';
import type { ReactNode, RefObject } from 'react';
import styles from './Dialog.module.css';
import { FocusAtOnce } from './FocusAtOnce.tsx';

interface Props {
  readonly open: boolean;
  readonly onClose: () => void;
  readonly title: string;
  readonly description?: ReactNode;
  readonly children: ReactNode;
  /** Buttons at the foot, the main one last. */
  readonly actions?: ReactNode;
  readonly size?: 'small' | 'medium' | 'large';
  /** What has the focus first; the first control when left out. */
  readonly initialFocus?: RefObject<HTMLElement | null>;
  /**
   * Makes it a form, which Enter and a button of type "submit" send. What is being written
   * is not thrown away by a press outside.
   */
  readonly onSubmit?: () => void;
}

/** A modal dialog with a name; Escape and, unless it is a form, a press outside close it. */
export function Dialog({
  open,
  onClose,
  title,
  description,
  children,
  actions,
  size = 'medium',
  initialFocus,
  onSubmit,
}: Props) {
  const content = (
    <>
      <div className={styles['body']}>{children}</div>
      {actions === undefined ? null : <div className={styles['actions']}>{actions}</div>}
    </>
  );
  return (
    <Base.Root
      open={open}
      onOpenChange={(next) => (next ? undefined : onClose())}
      disablePointerDismissal={onSubmit !== undefined}
    >
      <Base.Portal>
        <Base.Backdrop className={styles['backdrop']} />
        <Base.Popup
          className={[styles['popup'], styles[size]].join(' ')}
          {...(initialFocus ? { initialFocus } : {})}
        >
          <Base.Title className={styles['title']}>{title}</Base.Title>
          {description === undefined ? null : (
            <Base.Description className={styles['description']}>{description}</Base.Description>
          )}
          {onSubmit === undefined ? (
            content
          ) : (
            <form
              noValidate
              className={styles['form']}
              onSubmit={(event) => {
                event.preventDefault();
                // A dialog opened from inside another is a React child of its form.
                event.stopPropagation();
                onSubmit();
              }}
            >
              {content}
            </form>
          )}
          <FocusAtOnce open={open} target={initialFocus} />
        </Base.Popup>
      </Base.Portal>
    </Base.Root>
  );
}
