import { type KeyboardEvent, useLayoutEffect, useRef, useState } from 'react';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { findContacts } from '../../contact-picker/findContacts.ts';
import { replicaSignal } from '../../data/session.ts';
import { useSignal } from '../../data/signal.ts';
import { MentionList } from './MentionList.tsx';
import { type Mention, mentionBefore, namedBefore } from './mentions.ts';
import styles from './NoteForm.module.css';

const SHOWN = 5;

/** The text of a note. Behind an "@" it offers names: arrows, then Enter or Tab. */
export function NoteText({
  id,
  label,
  placeholder,
  describedBy,
  takesFocus,
  value,
  except,
  onChange,
}: {
  readonly id: string;
  readonly label: string;
  readonly placeholder: string | undefined;
  readonly describedBy: string;
  readonly takesFocus: boolean;
  readonly value: string;
  /** Whoever the note is about is not named in it by a link. */
  readonly except: string;
  readonly onChange: (text: string, named: Mention | null) => void;
}) {
  const { contacts } = useSignal(replicaSignal).journal.tables;
  const field = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  /** Where the cursor goes once the text that was put in is in the field. */
  const placeAfter = useRef<number | null>(null);
  const typed = cursor === null ? null : mentionBefore(value, cursor);
  const people = typed === null ? [] : findContacts(contacts.values(), typed.query, SHOWN, except);
  const current = Math.min(active, people.length - 1);

  useLayoutEffect(() => {
    if (placeAfter.current === null) return;
    field.current?.setSelectionRange(placeAfter.current, placeAfter.current);
    placeAfter.current = null;
  }, [value]);

  function change(text: string, at: number): void {
    setCursor(at);
    setActive(0);
    onChange(text, namedBefore(text, at, contacts));
  }

  function choose(person: Contact): void {
    if (typed === null || cursor === null) return;
    const as = person.name.trim().slice(0, 400);
    const before = `${value.slice(0, typed.start)}@${as} `;
    setCursor(null);
    placeAfter.current = before.length;
    onChange(`${before}${value.slice(cursor)}`, { contactId: person.id, as });
  }

  function onKeyDown(event: KeyboardEvent): void {
    const person = people[current];
    if (person === undefined || event.ctrlKey || event.metaKey || event.shiftKey) return;
    switch (event.key) {
      case 'ArrowDown':
      case 'ArrowUp': {
        const step = event.key === 'ArrowDown' ? 1 : -1;
        setActive((current + step + people.length) % people.length);
        break;
      }
      case 'Enter':
      case 'Tab':
        if (event.nativeEvent.isComposing) return;
        choose(person);
        break;
      case 'Escape':
        setCursor(null);
        break;
      default:
        return;
    }
    event.preventDefault();
    event.stopPropagation();
  }

  const listId = `${id}-people`;
  return (
    <>
      <textarea
        ref={field}
        id={id}
        className={styles['text']}
        aria-label={label}
        placeholder={placeholder}
        aria-describedby={describedBy}
        aria-controls={people.length > 0 ? listId : undefined}
        aria-activedescendant={people.length > 0 ? `${listId}-${current}` : undefined}
        // The person has just asked to edit this note.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={takesFocus}
        dir="auto"
        rows={2}
        value={value}
        onChange={(event) => change(event.target.value, event.target.selectionStart)}
        onKeyDown={onKeyDown}
        onBlur={() => setCursor(null)}
      />
      {people.length > 0 ? (
        <MentionList id={listId} people={people} active={current} onChoose={choose} />
      ) : null}
    </>
  );
}
