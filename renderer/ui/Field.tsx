import { type ComponentProps, type ReactNode, useId } from 'react';
import styles from './Field.module.css';

interface FieldProps {
  readonly label: string;
  readonly hint?: ReactNode;
  /** What is wrong with the value; read out with the field. */
  readonly error?: string | null;
}

type Wiring = { readonly id: string; readonly describedBy: string | undefined };

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
      {children({ id, describedBy: says ? hintId : undefined })}
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
      {({ id, describedBy }) => (
        <input
          type="text"
          autoComplete="off"
          // Chromium lays out a date field by the language of the field itself, not the page's.
          lang={input.type === undefined ? undefined : document.documentElement.lang}
          {...input}
          id={id}
          className={styles['control']}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
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
      {({ id, describedBy }) => (
        <textarea
          rows={3}
          {...input}
          id={id}
          className={styles['control']}
          aria-describedby={describedBy}
          aria-invalid={error ? true : undefined}
        />
      )}
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
      {({ id, describedBy }) => (
        <select {...select} id={id} className={styles['control']} aria-describedby={describedBy}>
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
