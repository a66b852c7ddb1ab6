import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { brakeFor } from '../../shared/domain/views/eventBrake.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';
import { useLanguage, useText } from '../i18n/useText.ts';
import styles from './EventDialog.module.css';

/** Weeks that have been spoken of in this window: once is enough. */
const told = new Set<string>();
const NAMES = 5;

/** Before one more event: who waits already, and how full the week would be. It forbids nothing. */
export function EventBrake({
  day,
  eventId,
}: {
  readonly day: string;
  readonly eventId: string | null;
}) {
  const text = useText();
  const language = useLanguage();
  const today = useToday();
  const brake = useTablesView(
    ['followUps', 'events', 'contacts'],
    useCallback(
      (journal: Journal) => brakeFor(journal, day, today, eventId),
      [day, today, eventId],
    ),
  );
  const week = useMemo(
    () => (brake.fullWeek !== null && !told.has(brake.fullWeek) ? brake.fullWeek : null),
    [brake.fullWeek],
  );
  const [spoken, setSpoken] = useState<string | null>(null);
  useEffect(() => {
    if (week === null) return;
    told.add(week);
    // oxlint-disable-next-line react/set-state-in-effect -- what was said once stays while the dialog is open
    setSpoken(week);
  }, [week]);
  const names = brake.dropped.slice(0, NAMES).join(', ');
  const more = brake.dropped.length - NAMES;
  const isFull = brake.fullWeek !== null && (week !== null || spoken === brake.fullWeek);
  if (eventId !== null || (brake.dropped.length === 0 && !isFull)) return null;
  const weeks = new Intl.NumberFormat(language, { maximumFractionDigits: 1 });
  return (
    <div role="note" className={styles['brake']}>
      {brake.dropped.length === 0 ? null : (
        <p dir="auto">
          {brake.weeksBehind === null
            ? text('event.brake.noPace')
            : text('event.brake', { weeks: weeks.format(brake.weeksBehind) })}{' '}
          {more > 0
            ? text('event.brake.droppedMore', { names, n: more })
            : text('event.brake.dropped', { names })}
        </p>
      )}
      {isFull ? <p>{text('event.brake.week', { n: brake.events })}</p> : null}
    </div>
  );
}
