import type { ReactNode, Ref } from 'react';
import type { Day } from '../../../shared/domain/day.ts';
import type { DayEvent } from '../../../shared/domain/views/month.ts';
import { formatDay } from '../../../shared/i18n/dates.ts';
import { toHash } from '../../app/route.ts';
import { useLanguage, useText } from '../../i18n/useText.ts';
import { timeOn } from './dayWords.ts';
import styles from './MonthView.module.css';

/** The events of the chosen day in full. */
export function DayPanel({
  ref,
  day,
  events,
  children,
}: {
  readonly ref: Ref<HTMLDivElement>;
  readonly day: Day;
  readonly events: readonly DayEvent[];
  /** What can be done on that day. */
  readonly children: ReactNode;
}) {
  const text = useText();
  const language = useLanguage();
  const title = formatDay(day, 'long', language);
  return (
    <section ref={ref} aria-label={title} className={styles['panel']}>
      <h3>{title}</h3>
      {events.length === 0 ? (
        <p>{text('events.month.none')}</p>
      ) : (
        <ul>
          {events.map((of) => (
            <li key={of.event.id} data-off={of.event.status === 'cancelled'}>
              <span>{timeOn(of, text)}</span>{' '}
              <a href={toHash({ page: 'event', id: of.event.id })} dir="auto">
                {of.event.title}
              </a>{' '}
              <span dir="auto">{of.event.place}</span>
            </li>
          ))}
        </ul>
      )}
      {children}
    </section>
  );
}
