import { addDays, type Day, isDay, weekday } from '../day.ts';
import type { Journal } from '../journal.ts';
import { capacityOf } from './capacity.ts';
import { isAttended } from './events.ts';

/** Why one more event may be one too many. */
export interface Brake {
  /** `null`: there is no pace to reckon with, or no delay. */
  readonly weeksBehind: number | null;
  /** Names of those who would be dropped, the most urgent first, each once. */
  readonly dropped: readonly string[];
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
export function brakeFor(
  journal: Journal,
  day: string,
  today: Day,
  exceptId: string | null = null,
): Brake {
  const { behind, weeksBehind, dropped } = capacityOf(journal, today);
  const monday = isDay(day) ? addDays(day, 1 - weekday(day)) : null;
  let events = 1;
  for (const event of journal.tables.events.values()) {
    const on = event.startsAt.slice(0, 10);
    if (monday === null || event.id === exceptId || !isAttended(event)) continue;
    if (on >= monday && on <= addDays(monday, 6)) events += 1;
  }
  return {
    weeksBehind: behind ? weeksBehind : null,
    dropped: [...new Set(dropped.map(({ contact }) => contact.name))],
    fullWeek: events >= MANY ? monday : null,
    events,
  };
}
