import { useEffect, useId, useRef, useState } from 'react';
import field from '../ui/Field.module.css';
import styles from './DebriefPage.module.css';

/** A line that is saved on Enter, on leaving it, and on leaving the screen. */
export function SavedField({
  label,
  name,
  value,
  note = '',
  onSave,
}: {
  readonly label: string;
  /** The field's whole name, with the person's. */
  readonly name: string;
  /** As it is in the journal; `null` while that is not known. */
  readonly value: string | null;
  /** A word below the field. */
  readonly note?: string;
  readonly onSave: (value: string) => void;
}) {
  const id = useId();
  const [draft, setDraft] = useState<string | null>(null);
  const pending = useRef<{ readonly save: () => void } | null>(null);
  const shown = draft ?? value ?? '';

  useEffect(() => {
    pending.current =
      draft === null || draft === value ? null : { save: () => onSave(draft.trim()) };
  });
  // The screen is left with words in the field: they are saved on the way out.
  useEffect(() => () => pending.current?.save(), []);

  function save(): void {
    pending.current?.save();
    pending.current = null;
    setDraft(null);
  }

  return (
    <div className={styles['field']}>
      <label htmlFor={id}>{label}</label>
      <input
        id={id}
        aria-label={name}
        className={field['control']}
        autoComplete="off"
        dir="auto"
        readOnly={value === null}
        value={shown}
        onChange={(input) => setDraft(input.target.value)}
        onBlur={save}
        onKeyDown={(press) => {
          if (press.key === 'Enter') save();
          if (press.key === 'Escape') setDraft(null);
        }}
      />
      {note === '' ? null : <small>{note}</small>}
    </div>
  );
}
