import { useEffect, useRef, useState } from 'react';
import { LINE_MAX } from '../../../shared/domain/records/fields.ts';
import { useText } from '../../i18n/useText.ts';
import field from '../../ui/Field.module.css';
import styles from './InPlace.module.css';

/**
 * A text that is edited where it stands: press it, write, and leave. Enter saves, Escape
 * leaves it as it was, and what could not be saved stays in the field.
 */
export function InPlace({
  label,
  value,
  blank,
  children,
  onSave,
}: {
  readonly label: string;
  readonly value: string;
  /** What stands there while it is empty. */
  readonly blank: string;
  /** How the value is shown, when not as it is. */
  readonly children?: string;
  /** Resolves to whether it is on disk. */
  readonly onSave: (value: string) => Promise<boolean>;
}) {
  const text = useText();
  const [typed, setTyped] = useState<string | null>(null);
  const button = useRef<HTMLButtonElement>(null);
  const refocus = useRef(false);
  useEffect(() => {
    if (typed !== null || !refocus.current) return;
    refocus.current = false;
    button.current?.focus();
  }, [typed]);

  const isBlank = value.trim() === '';
  const shown = isBlank ? blank : (children ?? value);
  if (typed === null) {
    return (
      <button
        ref={button}
        type="button"
        className={styles['value']}
        data-blank={isBlank}
        aria-label={text('contact.inPlace', { label, value: shown })}
        dir="auto"
        onClick={() => setTyped(value)}
      >
        {shown}
      </button>
    );
  }

  const tooLong = typed.length > LINE_MAX;
  async function save(words: string): Promise<void> {
    if (tooLong) return;
    if (words === value || (await onSave(words))) setTyped(null);
  }
  return (
    <>
      <textarea
        className={[field['control'], styles['field']].join(' ')}
        aria-label={label}
        aria-invalid={tooLong ? true : undefined}
        // The person has just pressed the text to edit it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        dir="auto"
        rows={1}
        value={typed}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={() => void save(typed.trim())}
        onKeyDown={(event) => {
          if (event.key === 'Escape') {
            event.preventDefault();
            refocus.current = true;
            setTyped(null);
          }
          if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
            event.preventDefault();
            refocus.current = true;
            void save(typed.trim());
          }
        }}
      />
      {tooLong ? (
        <p className={field['error']}>{text('contact.error.tooLong', { max: LINE_MAX })}</p>
      ) : null}
    </>
  );
}
