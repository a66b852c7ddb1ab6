import { useCallback, useEffect, useMemo, useState } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { weekOf } from '../../shared/domain/views/eventWeek.ts';
import { useTablesView } from '../data/hooks.ts';
import { CapacityBrake } from '../capacity/CapacityBrake.tsx';
import { useText } from '../i18n/useText.ts';
import styles from './EventDialog.module.css';

/** Weeks that have been spoken of in this window: once is enough. */
const told = new Set<string>();

/** Before one more event: who waits already, and how full the week would be. It forbids nothing. */
export function EventBrake({
  day,
  eventId,
}: {
  readonly day: string;
  readonly eventId: string | null;
}) {
  const text = useText();
  const brake = useTablesView(
    ['events'],
    useCallback((journal: Journal) => weekOf(journal, day, eventId), [day, eventId]),
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
  if (eventId !== null) return null;
  const isFull = brake.fullWeek !== null && (week !== null || spoken === brake.fullWeek);
  return (
    <>
      <CapacityBrake before="event" />
      {isFull ? (
        <p role="note" className={styles['brake']}>
          {text('event.brake.week', { n: brake.events })}
        </p>
      ) : null}
    </>
  );
}
