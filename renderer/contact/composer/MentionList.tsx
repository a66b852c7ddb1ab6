import type { Contact } from '../../../shared/domain/records/contact.ts';
import { useText } from '../../i18n/useText.ts';
import { optionId } from '../../ui/combobox.ts';
import { Option } from '../../ui/Option.tsx';
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
        <Option
          key={person.id}
          id={optionId(id, index)}
          active={index === active}
          className={styles['option']}
          onChoose={() => onChoose(person)}
        >
          <span dir="auto">{person.name}</span>
          <small dir="auto">{person.company}</small>
        </Option>
      ))}
    </div>
  );
}
