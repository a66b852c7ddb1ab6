import { type KeyboardEvent, type SyntheticEvent, useRef, useState } from 'react';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import { showToast } from '../../app/toasts.ts';
import { findContacts } from '../../contact-picker/findContacts.ts';
import { replicaSignal } from '../../data/session.ts';
import { useSignal } from '../../data/signal.ts';
import { useText } from '../../i18n/useText.ts';
import { insertWords } from './insertWords.ts';
import { MentionList } from './MentionList.tsx';
import { type Mention, mentionBefore, namedBefore } from './mentions.ts';
import { isTooMuch, PASTED_MAX } from './tooMuch.ts';
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
  const text = useText();
  const { contacts } = useSignal(replicaSignal).journal.tables;
  const field = useRef<HTMLTextAreaElement>(null);
  const [cursor, setCursor] = useState<number | null>(null);
  const [active, setActive] = useState(0);
  /** Whom the words name that are being put in; two people may have the same name. */
  const chosen = useRef<Mention | null>(null);
  const typed = cursor === null ? null : mentionBefore(value, cursor);
  const people = typed === null ? [] : findContacts(contacts.values(), typed.query, SHOWN, except);
  const current = Math.min(active, people.length - 1);

  function change(words: string, at: number): void {
    setCursor(at);
    setActive(0);
    onChange(words, chosen.current ?? namedBefore(words, at, contacts));
  }

  function choose(person: Contact): void {
    if (typed === null || cursor === null) return;
    const as = person.name.trim().slice(0, 400);
    chosen.current = { contactId: person.id, as };
    if (field.current) insertWords(field.current, { start: typed.start, end: cursor }, `@${as} `);
    chosen.current = null;
    setCursor(null);
  }

  /** What would freeze the window does not go in, and the person keeps what they have. */
  function refuseTooMuch(event: SyntheticEvent, data: DataTransfer): void {
    if (field.current === null || !isTooMuch(field.current, data)) return;
    event.preventDefault();
    const words = text('journal.pastedTooMuch', { n: PASTED_MAX });
    showToast({ tone: 'error', text: words, action: null });
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
        onChange={({ target }) => {
          const { value: words, selectionStart, selectionEnd } = target;
          // Undo selects again what a name was put in for; one goes on typing behind it.
          if (mentionBefore(words, selectionEnd)?.start === selectionStart) {
            target.setSelectionRange(selectionEnd, selectionEnd);
          }
          change(words, selectionEnd);
        }}
        onPaste={(event) => refuseTooMuch(event, event.clipboardData)}
        onDrop={(event) => refuseTooMuch(event, event.dataTransfer)}
        onKeyDown={onKeyDown}
        onBlur={() => setCursor(null)}
      />
      {people.length > 0 ? (
        <MentionList id={listId} people={people} active={current} onChoose={choose} />
      ) : null}
    </>
  );
}
