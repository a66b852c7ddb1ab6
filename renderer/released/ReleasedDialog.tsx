import { useCallback, useState } from 'react';
import { fold } from '../../shared/domain/fold.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { toHash } from '../app/route.ts';
import { useTablesView } from '../data/hooks.ts';
import { useSignal } from '../data/signal.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { Dialog } from '../ui/Dialog.tsx';
import { TextField } from '../ui/Field.tsx';
import { releasedOpen } from './releasedState.ts';
import styles from './Released.module.css';
import { returnToBoard } from './returnToBoard.ts';

/** Mounted once in the shell; see `openReleased`. */
export function ReleasedDialog() {
  return useSignal(releasedOpen) ? <Released /> : null;
}

/** More are found by their name. */
const SHOWN = 100;

function Released() {
  const text = useText();
  const language = useLanguage();
  const [query, setQuery] = useState('');
  const people = useTablesView(
    ['contacts'],
    useCallback((journal: Journal) => releasedPeople(journal, query), [query]),
  );
  const more = people.length - SHOWN;
  return (
    <Dialog
      open
      onClose={() => releasedOpen.set(false)}
      title={text('released.title')}
      description={text('released.lead')}
      actions={
        <Button tone="primary" onClick={() => releasedOpen.set(false)}>
          {text('action.close')}
        </Button>
      }
    >
      <TextField
        label={text('released.search')}
        value={query}
        onChange={(event) => setQuery(event.target.value)}
      />
      {people.length === 0 ? <p className={styles['none']}>{text('released.none')}</p> : null}
      <ul aria-label={text('released.title')} className={styles['list']}>
        {people.slice(0, SHOWN).map(({ id, name, company, releasedOn }) => (
          <li key={id}>
            <div>
              <a
                href={toHash({ page: 'contact', id })}
                dir="auto"
                onClick={() => releasedOpen.set(false)}
              >
                {name}
              </a>
              <p dir="auto">
                {[company, releasedOn === null ? '' : formatDay(releasedOn, 'medium', language)]
                  .filter((part) => part !== '')
                  .join(' · ')}
              </p>
            </div>
            <Button
              aria-label={text('released.return.named', { name })}
              onClick={() => void returnToBoard(id)}
            >
              {text('released.return')}
            </Button>
          </li>
        ))}
      </ul>
      {more > 0 ? <p className={styles['none']}>{text('released.more', { n: more })}</p> : null}
    </Dialog>
  );
}

/** Those let go last come first. */
function releasedPeople(journal: Journal, query: string): Contact[] {
  const asked = fold(query.trim());
  const found: Contact[] = [];
  for (const contact of journal.tables.contacts.values()) {
    if (contact.releasedOn !== null && fold(contact.name).includes(asked)) found.push(contact);
  }
  return found.sort(
    (a, b) =>
      (b.releasedOn ?? '').localeCompare(a.releasedOn ?? '') || a.name.localeCompare(b.name),
  );
}
