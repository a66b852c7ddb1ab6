import { useCallback, useMemo, useRef, useState } from 'react';
import { fold } from '../../shared/domain/fold.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { expectedContacts } from '../../shared/domain/views/expected.ts';
import { inviteeGroups } from '../../shared/domain/views/inviteeGroups.ts';
import { useTablesView } from '../data/hooks.ts';
import { dispatch } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { SelectField, TextField } from '../ui/Field.tsx';
import ticks from '../ui/TickList.module.css';
import styles from './PeoplePicker.module.css';

/** So many rows are enough to look through; a name finds the rest. */
const SHOWN = 60;

/** Who is expected: several at once, with a search; nothing changes until Done. */
export function PeoplePicker({
  eventId,
  onClose,
}: {
  readonly eventId: string;
  readonly onClose: () => void;
}) {
  const text = useText();
  const [query, setQuery] = useState('');
  const search = useRef<HTMLInputElement>(null);
  const everybody = useTablesView(['contacts'], searchable);
  const before = useTablesView(
    ['attendances'],
    (journal) => new Set(expectedContacts(journal, eventId).map((contact) => contact.id)),
  );
  const groups = useTablesView(
    ['contacts', 'attendances', 'events'],
    useCallback(
      (journal: Journal) => {
        const event = journal.tables.events.get(eventId);
        return event ? inviteeGroups(journal, event) : [];
      },
      [eventId],
    ),
  );
  const [chosen, setChosen] = useState<ReadonlySet<string>>(before);
  const found = useMemo(() => {
    const words = fold(query).split(/\s+/).filter(Boolean);
    return everybody.filter(({ haystack }) => words.every((word) => haystack.includes(word)));
  }, [everybody, query]);

  function toggle(id: string): void {
    const next = new Set(chosen);
    if (!next.delete(id)) next.add(id);
    setChosen(next);
  }

  async function finish(): Promise<void> {
    const add = [...chosen].filter((id) => !before.has(id));
    const remove = [...before].filter((id) => !chosen.has(id));
    if (add.length + remove.length > 0) {
      const input = { eventId, add, remove, newcomers: [] };
      if ((await dispatch({ type: 'event.expect', input })) === null) return;
    }
    onClose();
  }

  return (
    <Dialog
      open
      onClose={onClose}
      title={text('picker.title')}
      initialFocus={search}
      actions={
        <>
          <span className={styles['count']} role="status">
            {text('picker.chosen', { n: chosen.size })}
          </span>
          <Button onClick={onClose}>{text('action.cancel')}</Button>
          <Button tone="primary" onClick={() => void finish()}>
            {text('picker.done')}
          </Button>
        </>
      }
    >
      <TextField
        ref={search}
        type="search"
        label={text('picker.search')}
        value={query}
        onChange={(change) => setQuery(change.target.value)}
        onKeyDown={(press) => {
          // Enter takes the first name found, so that a list of people is typed in one go.
          const first = found[0];
          if (press.key !== 'Enter' || query.trim() === '' || first === undefined) return;
          press.preventDefault();
          if (!chosen.has(first.contact.id)) toggle(first.contact.id);
          setQuery('');
        }}
      />
      {groups.length === 0 ? null : (
        <SelectField
          label={text('picker.groups')}
          value=""
          onChange={(change) => {
            const group = groups[Number(change.target.value)];
            if (group) setChosen(new Set([...chosen, ...group.contactIds]));
          }}
        >
          <option value="">{text('picker.groups.choose')}</option>
          {groups.map((group, index) => (
            <option key={`${group.kind} ${group.name}`} value={index}>
              {text(`picker.group.${group.kind}`, {
                name: group.name,
                n: group.contactIds.length,
              })}
            </option>
          ))}
        </SelectField>
      )}
      {found.length === 0 ? (
        <p className={styles['none']}>{text('picker.none', { query })}</p>
      ) : (
        <ul aria-label={text('picker.people')} className={`${ticks['list']} ${styles['people']}`}>
          {found.slice(0, SHOWN).map(({ contact }) => (
            <li key={contact.id}>
              <label>
                <input
                  type="checkbox"
                  checked={chosen.has(contact.id)}
                  onChange={() => toggle(contact.id)}
                />
                <span className={styles['name']} dir="auto">
                  {contact.name}
                </span>
                <span className={styles['who']} dir="auto">
                  {[contact.company, contact.trade || contact.role].filter(Boolean).join(' · ')}
                </span>
              </label>
            </li>
          ))}
        </ul>
      )}
      {found.length > SHOWN ? (
        <p className={styles['more']}>{text('picker.more', { n: found.length - SHOWN })}</p>
      ) : null}
    </Dialog>
  );
}

interface Searchable {
  readonly contact: Contact;
  readonly haystack: string;
}

function searchable(journal: Journal): Searchable[] {
  return [...journal.tables.contacts.values()]
    .map((contact) => ({
      contact,
      haystack: fold(
        [
          contact.name,
          contact.company,
          contact.trade,
          contact.role,
          contact.chapter,
          ...contact.tags,
        ]
          .join(' ')
          .slice(0, 2000),
      ),
    }))
    .sort((a, b) => (a.haystack < b.haystack ? -1 : 1));
}
