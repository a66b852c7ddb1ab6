import { useId } from 'react';
import { type NoteKind, noteKinds } from '../../../shared/domain/records/note.ts';
import { useText } from '../../i18n/useText.ts';
import styles from './KindPills.module.css';

/** What kind of note it is: radio buttons drawn as pills. */
export function KindPills({
  value,
  onChange,
}: {
  readonly value: NoteKind;
  readonly onChange: (kind: NoteKind) => void;
}) {
  const text = useText();
  const name = useId();
  return (
    <div role="radiogroup" aria-label={text('journal.kind')} className={styles['pills']}>
      {noteKinds.map((kind) => (
        <label key={kind} className={styles['pill']}>
          <input
            type="radio"
            name={name}
            value={kind}
            checked={kind === value}
            onChange={() => onChange(kind)}
          />
          <span>{text(`noteKind.${kind}`)}</span>
        </label>
      ))}
    </div>
  );
}
