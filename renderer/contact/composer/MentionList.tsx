import type { Contact } from '../../../shared/domain/records/contact.ts';
import { useText } from '../../i18n/useText.ts';
import styles from './MentionList.module.css';

/** The people whose names begin as what is typed behind "@"; the text field has the keys. */
export function MentionList({
  id,
  people,
  active,
  onChoose,
}: {
  readonly id: string;
  readonly people: readonly Contact[];
  readonly active: number;
  readonly onChoose: (person: Contact) => void;
}) {
  const text = useText();
  return (
    <div id={id} role="listbox" aria-label={text('quickNote.found')} className={styles['list']}>
      {people.map((person, index) => (
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events -- the field has the keys
        <div
          key={person.id}
          id={`${id}-${index}`}
          role="option"
          aria-selected={index === active}
          tabIndex={-1}
          className={styles['option']}
          // The focus stays in the text.
          onPointerDown={(event) => event.preventDefault()}
          onClick={() => onChoose(person)}
        >
          <span dir="auto">{person.name}</span>
          <small dir="auto">{person.company}</small>
        </div>
      ))}
    </div>
  );
}
