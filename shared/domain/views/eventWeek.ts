import { addDays, type Day, isDay, weekday } from '../day.ts';
import type { Journal } from '../journal.ts';
import { isAttended } from './events.ts';

/** How full the week of one more event would be. */
export interface EventWeek {
  /** The Monday of a week that would have three events or more; `null` when it would not. */
  readonly fullWeek: Day | null;
  /** How many events that week would have, this one included. */
  readonly events: number;
}

const MANY = 3;

/**
 * @param day when the event would be
 * @param exceptId the event itself, while it is edited
 */
export function weekOf(journal: Journal, day: string, exceptId: string | null = null): EventWeek {
  const monday = isDay(day) ? addDays(day, 1 - weekday(day)) : null;
  let events = 1;
  for (const event of journal.tables.events.values()) {
    const on = event.startsAt.slice(0, 10);
    if (monday === null || event.id === exceptId || !isAttended(event)) continue;
    if (on >= monday && on <= addDays(monday, 6)) events += 1;
  }
  return { fullWeek: events >= MANY ? monday : null, events };
}
