import { useCallback, useState } from 'react';
import { type Invitee, inviteeKey } from '../../shared/domain/invitees/invitee.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { stageTitle } from '../../shared/domain/stageWords.ts';
import { firstStage } from '../../shared/domain/stagesInOrder.ts';
import type { AttendeeList } from '../../shared/ipc/attendees.ts';
import { useTablesView } from '../data/hooks.ts';
import { dispatch } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Choices, withTicks } from '../ui/Choices.tsx';
import { FormDialog } from '../ui/FormDialog.tsx';
import styles from './AttendeeChoices.module.css';
import { findAttendees } from './attendees.ts';

/** So many lines that name nobody are shown. */
const UNREAD = 5;

/** Whom a list names: contacts, and people to take in. Nothing changes until they are added. */
export function AttendeeChoices({
  eventId,
  list,
  onBack,
  onClose,
}: {
  readonly eventId: string;
  readonly list: AttendeeList;
  readonly onBack: () => void;
  readonly onClose: () => void;
}) {
  const text = useText();
  const { known, perhaps, strangers, expected } = useTablesView(
    ['contacts', 'attendances'],
    useCallback((journal: Journal) => findAttendees(journal, eventId, list), [eventId, list]),
  );
  const stage = useTablesView(['stages'], firstStage);
  const [ticked, setTicked] = useState<ReadonlySet<string>>(
    () => new Set(known.map(({ id }) => id)),
  );
  const tick = (keys: readonly string[], on: boolean) => setTicked(withTicks(ticked, keys, on));
  const contacts = [...known, ...perhaps.map(({ contact }) => contact)];
  const add = contacts.map(({ id }) => id).filter((id) => ticked.has(id));
  const taken = strangers.filter((person) => ticked.has(keyOf(person)));
  const n = add.length + taken.length;

  async function finish(): Promise<void> {
    if (n > 0) {
      const newcomers = taken.map(({ name, email }) => ({ id: crypto.randomUUID(), name, email }));
      const input = { eventId, add, remove: [], newcomers };
      if ((await dispatch({ type: 'event.expect', input })) === null) return;
    }
    onClose();
  }

  return (
    <FormDialog
      title={text('attendees.title')}
      confirm={text('attendees.add', { n })}
      onClose={onClose}
      onSubmit={finish}
      apart={<Button onClick={onBack}>{text('action.back')}</Button>}
    >
      {known.length === 0 ? null : (
        <Choices
          title={text('attendees.known')}
          hint={text('attendees.known.hint')}
          choices={known.map((contact) => rowOf(contact, ''))}
          ticked={ticked}
          onTick={tick}
        />
      )}
      {perhaps.length === 0 ? null : (
        <Choices
          title={text('attendees.perhaps')}
          hint={text('attendees.perhaps.hint')}
          choices={perhaps.map(({ contact, said }) => rowOf(contact, said))}
          ticked={ticked}
          onTick={tick}
        />
      )}
      {strangers.length === 0 || stage === null ? null : (
        <Choices
          title={text('attendees.new')}
          hint={text('attendees.new.hint', { stage: stageTitle(stage, text) })}
          choices={strangers.map((person) => ({
            key: keyOf(person),
            title: person.name || person.email,
            detail: person.name === '' ? '' : person.email,
            aside: '',
          }))}
          ticked={ticked}
          onTick={tick}
        />
      )}
      {expected === 0 ? null : <p>{text('attendees.expected', { n: expected })}</p>}
      {list.unread.length === 0 ? null : (
        <div className={styles['unread']}>
          <p>{text('attendees.unread', { n: list.unread.length })}</p>
          <ul>
            {list.unread.slice(0, UNREAD).map(({ line, text: words }) => (
              <li key={line} dir="auto">
                {text('attendees.unread.line', { line, words })}
              </li>
            ))}
          </ul>
        </div>
      )}
    </FormDialog>
  );
}

/** Not the id of any contact. */
function keyOf(person: Invitee): string {
  return `${inviteeKey(person)} `;
}

function rowOf(contact: Contact, said: string) {
  const { id, name, company, trade, role } = contact;
  const detail = [company, trade || role].filter(Boolean).join(' · ');
  return { key: id, title: name, detail, aside: said };
}
