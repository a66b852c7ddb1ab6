import { useId } from 'react';
import field from '../ui/Field.module.css';
import { useDraft } from '../ui/useDraft.ts';
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
  const draft = useDraft(value, onSave);

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
        value={draft.shown}
        onChange={(input) => draft.type(input.target.value)}
        onBlur={draft.save}
        onKeyDown={(press) => {
          if (press.key === 'Enter') draft.save();
          if (press.key === 'Escape') draft.drop();
        }}
      />
      {note === '' ? null : <small>{note}</small>}
    </div>
  );
}
