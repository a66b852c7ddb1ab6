import { X } from 'lucide-react';
import { splitDayPhrase } from '../../shared/domain/dayPhrase.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import type { FollowUp } from '../../shared/domain/records/followUp.ts';
import type { DebriefRow } from '../../shared/domain/views/debrief.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import { toHash } from '../app/route.ts';
import { dispatch } from '../data/session.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import { IconButton } from '../ui/Button.tsx';
import styles from './DebriefPage.module.css';
import { SavedField } from './SavedField.tsx';
import { useDebriefWords } from './useDebriefWords.ts';

/** Somebody met: one thing learned, one way to help, one thing that comes next. */
export function MetRow({
  event,
  row,
}: {
  readonly event: NetworkingEvent;
  readonly row: DebriefRow;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const { contact, next } = row;
  const { name } = contact;
  const words = useDebriefWords(event.id, contact.id);
  const write = (input: {
    readonly learned?: string;
    readonly help?: string;
    readonly next?: { readonly text: string; readonly dueOn: string | null } | null;
  }) =>
    void dispatch({
      type: 'debrief.write',
      input: { eventId: event.id, contactId: contact.id, ...input },
    });

  /** A day in the words is the day; without one the day stays that was said before. */
  function writeNext(line: string): void {
    const { text: what, day } = splitDayPhrase(line, today);
    if (what === '') write({ next: null });
    else write({ next: { text: what, dueOn: day ?? next?.dueOn ?? null } });
  }

  return (
    <li className={styles['met']} aria-label={name}>
      <div className={styles['who']}>
        <b>{row.row ?? ''}</b>
        <a href={toHash({ page: 'contact', id: contact.id })} dir="auto">
          {name}
        </a>
        <IconButton
          label={text('debrief.notMet', { name })}
          icon={<X />}
          disabled={(words?.learned ?? '') !== '' || (words?.help ?? '') !== '' || next !== null}
          onClick={() =>
            void dispatch({
              type: 'event.attendance',
              input: { eventId: event.id, contactIds: [contact.id], met: false },
            })
          }
        />
      </div>
      <SavedField
        label={text('debrief.learned')}
        name={text('debrief.learnedOf', { name })}
        value={words?.learned ?? null}
        onSave={(learned) => write({ learned })}
      />
      <SavedField
        label={text('debrief.help')}
        name={text('debrief.helpOf', { name })}
        value={words?.help ?? null}
        onSave={(help) => write({ help })}
      />
      <SavedField
        label={text('debrief.next')}
        name={text('debrief.nextOf', { name })}
        value={next?.text ?? ''}
        note={dayOf(next, (day) => text('debrief.due', { day: formatDay(day, 'short', language) }))}
        onSave={writeNext}
      />
    </li>
  );
}

function dayOf(next: FollowUp | null, say: (day: string) => string): string {
  const day = next?.dueOn ?? null;
  return day === null ? '' : say(day);
}
