import { useCallback } from 'react';
import type { Journal } from '../../../shared/domain/journal.ts';
import { meetingAgainAt } from '../../../shared/domain/views/events.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { formatDay, formatTime } from '../../../shared/i18n/dates.ts';
import { toHash } from '../../app/route.ts';
import { useTablesView } from '../../data/hooks.ts';
import { localTime } from '../../data/now.ts';
import { useToday } from '../../data/today.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import styles from './Meetings.module.css';
import section from './Section.module.css';
import { Section } from './Section.tsx';

const SHOWN = 3;
const TITLE_MAX = 160;

/** Events ahead where they are expected, the next one first. */
export function Meetings({ contactId }: { readonly contactId: string }) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const events = useTablesView(
    ['events', 'attendances'],
    useCallback(
      (journal: Journal) =>
        // The clock moves on; the day wakes it at midnight.
        meetingAgainAt(journal, contactId, today === '' ? today : localTime()).slice(0, SHOWN),
      [contactId, today],
    ),
  );
  return (
    <Section title={text('contact.meet')}>
      {events.length === 0 ? (
        <p className={section['quiet']}>{text('contact.meet.none')}</p>
      ) : (
        <ul className={styles['events']}>
          {events.map(({ id, title, startsAt }) => (
            <li key={id} className={section['box']}>
              <a href={toHash({ page: 'event', id })} dir="auto">
                {shorten(title, TITLE_MAX)}
              </a>
              {' · '}
              <b>{formatDay(startsAt.slice(0, 10), 'short', language)}</b>, {formatTime(startsAt)}
              <br />
              <a className={styles['sheet']} href={toHash({ page: 'prep-sheet', id })}>
                {text('contact.meet.sheet')}
              </a>
            </li>
          ))}
        </ul>
      )}
    </Section>
  );
}
