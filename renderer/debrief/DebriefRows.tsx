import { useCallback, useState } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { debriefRows, type DebriefRow } from '../../shared/domain/views/debrief.ts';
import { useTablesView } from '../data/hooks.ts';
import { dispatch } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { Button } from '../ui/Button.tsx';
import { DebriefLineField } from './DebriefLineField.tsx';
import styles from './DebriefPage.module.css';
import { MetRow } from './MetRow.tsx';

/** So many names are looked through at a glance; a number reaches the rest. */
const SHOWN = 24;

/** The line to type rows into, what has been written, and who else is on the sheet. */
export function DebriefRows({ event }: { readonly event: NetworkingEvent }) {
  const text = useText();
  const [all, setAll] = useState(false);
  const rows = useTablesView(
    ['attendances', 'contacts', 'followUps', 'notes'],
    useCallback((journal: Journal) => debriefRows(journal, event), [event]),
  );
  const met = rows.filter((row) => row.met);
  const unmet = rows.filter((row) => !row.met);
  const shown = all ? unmet : unmet.slice(0, SHOWN);
  return (
    <>
      <DebriefLineField event={event} rows={rows} />
      <section aria-labelledby="debrief-met">
        <h2 id="debrief-met">{text('debrief.met')}</h2>
        {met.length === 0 ? (
          <p className={styles['none']}>{text('debrief.met.none')}</p>
        ) : (
          <ul aria-labelledby="debrief-met" className={styles['rows']}>
            {met.map((row) => (
              <MetRow key={row.contact.id} event={event} row={row} />
            ))}
          </ul>
        )}
      </section>
      {unmet.length === 0 ? null : (
        <section aria-labelledby="debrief-unmet">
          <h2 id="debrief-unmet">{text('debrief.unmet')}</h2>
          <ul aria-labelledby="debrief-unmet" className={styles['unmet']}>
            {shown.map((row) => (
              <UnmetRow key={row.contact.id} eventId={event.id} row={row} />
            ))}
          </ul>
          {shown.length < unmet.length ? (
            <Button tone="plain" onClick={() => setAll(true)}>
              {text('debrief.more', { n: unmet.length - shown.length })}
            </Button>
          ) : null}
        </section>
      )}
    </>
  );
}

function UnmetRow({ eventId, row }: { readonly eventId: string; readonly row: DebriefRow }) {
  const text = useText();
  const { contact } = row;
  return (
    <li>
      <button
        type="button"
        aria-label={text('debrief.spokeWith', { name: contact.name })}
        onClick={() =>
          void dispatch({ type: 'debrief.write', input: { eventId, contactId: contact.id } })
        }
      >
        <b>{row.row ?? ''}</b>
        <span dir="auto">{contact.name}</span>
      </button>
    </li>
  );
}
