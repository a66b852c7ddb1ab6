import { type KeyboardEvent, type RefObject, useId, useState } from 'react';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import { findContacts } from '../contact-picker/findContacts.ts';
import { PersonLine } from '../contact-picker/PersonLine.tsx';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { comboboxProps, optionId, stepTo } from '../ui/combobox.ts';
import field from '../ui/Field.module.css';
import { Option } from '../ui/Option.tsx';
import { recentContacts } from '../search/recentContacts.ts';
import { addPerson } from './addPerson.ts';
import styles from './PersonChoice.module.css';

const SHOWN = 6;

/** A field and the people it finds; Enter takes the one marked, or adds whoever is not there. */
export function PersonChoice({
  inputRef,
  onChoose,
}: {
  readonly inputRef: RefObject<HTMLInputElement | null>;
  readonly onChoose: (contactId: string) => void;
}) {
  const text = useText();
  const id = useId();
  const listId = `${id}-list`;
  const { contacts } = useSignal(replicaSignal).journal.tables;
  const [query, setQuery] = useState('');
  const [active, setActive] = useState(0);
  const [adding, setAdding] = useState(false);
  const name = query.trim();
  const people = lookUp(name);
  const count = people.length + (name === '' ? 0 : 1);
  const current = Math.min(active, Math.max(0, count - 1));
  const tooLong = name.length > LINE_MAX;

  function lookUp(words: string): readonly Contact[] {
    if (words !== '') return findContacts(contacts.values(), words, SHOWN);
    return recentContacts()
      .flatMap((contactId) => contacts.get(contactId) ?? [])
      .slice(0, SHOWN);
  }

  async function choose(index: number): Promise<void> {
    const person = people[index];
    if (person) onChoose(person.id);
    else if (name !== '' && !tooLong && !adding) {
      setAdding(true);
      const added = await addPerson(name);
      setAdding(false);
      if (added !== null) onChoose(added);
    }
  }

  function onKeyDown(event: KeyboardEvent): void {
    const to = stepTo(event.key, current, count);
    if (to !== null) {
      event.preventDefault();
      setActive(to);
    } else if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
      event.preventDefault();
      void choose(current);
    }
  }

  return (
    <div className={field['field']}>
      <label htmlFor={id}>{text('quickNote.who')}</label>
      <input
        ref={inputRef}
        id={id}
        className={field['control']}
        {...comboboxProps(listId, count, current)}
        aria-describedby={`${id}-hint`}
        aria-invalid={tooLong ? true : undefined}
        dir="auto"
        value={query}
        onChange={(event) => {
          setQuery(event.target.value);
          setActive(0);
        }}
        onKeyDown={onKeyDown}
      />
      <p id={`${id}-hint`} className={tooLong ? field['error'] : field['hint']}>
        {text(tooLong ? 'quickNote.nameTooLong' : 'quickNote.who.hint')}
      </p>
      <div
        id={listId}
        role="listbox"
        aria-label={text('quickNote.found')}
        className={styles['list']}
      >
        {people.map((person, index) => (
          <Option
            key={person.id}
            id={optionId(listId, index)}
            active={index === current}
            onPoint={() => setActive(index)}
            onChoose={() => void choose(index)}
          >
            <PersonLine contact={person} />
          </Option>
        ))}
        {name === '' ? null : (
          <Option
            id={optionId(listId, people.length)}
            active={current === people.length}
            onPoint={() => setActive(people.length)}
            onChoose={() => void choose(people.length)}
          >
            <span className={styles['add']}>
              {text('quickNote.add', { name: name.slice(0, 200) })}
            </span>
          </Option>
        )}
      </div>
    </div>
  );
}
