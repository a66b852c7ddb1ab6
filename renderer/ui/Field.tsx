import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value; read out with the field. */
  readonly error?: string | null;
}

/** What ties a control to its label and to what is said about it. */
type Wiring = Pick<
  ComponentProps<'input'>,
  'id' | 'className' | 'aria-describedby' | 'aria-invalid'
>;

function Frame({
  label,
  hint,
  error,
  children,
}: FieldProps & { readonly children: (wiring: Wiring) => ReactNode }) {
  const id = useId();
  const says = error ?? hint;
  const hintId = `${id}-hint`;
  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      {children({
        id,
        className: styles['control'],
        'aria-describedby': says ? hintId : undefined,
        'aria-invalid': error ? true : undefined,
      })}
      {says ? (
        <p id={hintId} className={error ? styles['error'] : styles['hint']}>
          {says}
        </p>
      ) : null}
    </div>
  );
}

export function TextField({
  label,
  hint,
  error = null,
  ...input
}: FieldProps & ComponentProps<'input'>) {
  return (
    <Frame label={label} hint={hint} error={error}>
      {(wiring) => (
        <input
          type="text"
          autoComplete="off"
          // Chromium lays out a date field by the language of the field itself, not the page's.
          lang={input.type === undefined ? undefined : document.documentElement.lang}
          {...input}
          {...wiring}
        />
      )}
    </Frame>
  );
}

export function TextArea({
  label,
  hint,
  error = null,
  ...input
}: FieldProps & ComponentProps<'textarea'>) {
  return (
    <Frame label={label} hint={hint} error={error}>
      {(wiring) => <textarea rows={3} {...input} {...wiring} />}
    </Frame>
  );
}

export function SelectField({
  label,
  hint,
  error = null,
  children,
  ...select
}: FieldProps & ComponentProps<'select'>) {
  return (
    <Frame label={label} hint={hint} error={error}>
      {(wiring) => (
        <select {...select} {...wiring}>
          {children}
        </select>
      )}
    </Frame>
  );
}

export function CheckField({
  label,
  hint,
  ...input
}: Omit<FieldProps, 'error'> & Omit<ComponentProps<'input'>, 'type'>) {
  const id = useId();
  return (
    <div className={styles['check']}>
      <input
        {...input}
        id={id}
        type="checkbox"
        aria-describedby={hint ? `${id}-hint` : undefined}
      />
      <label htmlFor={id}>{label}</label>
      {hint ? (
        <p id={`${id}-hint`} className={styles['hint']}>
          {hint}
        </p>
      ) : null}
    </div>
  );
}
