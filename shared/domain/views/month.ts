import { byStart } from '../byStart.ts';
import { addDays, type Day, isDay, weekday } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { NetworkingEvent } from '../records/event.ts';

/** `YYYY-MM`. */
export type Month = string;

export function monthOf(day: Day): Month {
  return day.slice(0, 7);
}

/** The same day so many months later; the last day of a month that has no such day. */
export function addMonths(day: Day, months: number): Day {
  const count = Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7)) - 1 + months;
  const year = String(Math.floor(count / 12)).padStart(4, '0');
  const month = `${year}-${String((count % 12) + 1).padStart(2, '0')}`;
  const wanted = Number(day.slice(8));
  for (let last = wanted; last > 28; last -= 1) {
    if (isDay(`${month}-${last}`)) return `${month}-${last}`;
  }
  return `${month}-${String(Math.min(wanted, 28)).padStart(2, '0')}`;
}

/**
 * The weeks that a month lies in, whole.
 * @param firstDay the day on which a week begins: Monday = 1 … Sunday = 7
 */
export function weeksOf(month: Month, firstDay: number): readonly (readonly Day[])[] {
  const first = `${month}-01`;
  let day = weekBegin(first, firstDay);
  const weeks: Day[][] = [];
  while (monthOf(day) <= month) {
    const begin = day;
    weeks.push(Array.from({ length: 7 }, (_, index) => addDays(begin, index)));
    day = addDays(day, 7);
  }
  return weeks;
}

/** The day on which the week of a day begins. */
export function weekBegin(day: Day, firstDay: number): Day {
  return addDays(day, -((weekday(day) - firstDay + 7) % 7));
}

/** An event on one of the days that it takes. */
export interface DayEvent {
  readonly event: NetworkingEvent;
  /** It began on an earlier day: before midnight. */
  readonly goesOn: boolean;
}

/** The days that events take, between two days, both included; the earliest of a day first. */
export function eventsByDay(
  journal: Journal,
  from: Day,
  to: Day,
): ReadonlyMap<Day, readonly DayEvent[]> {
  const days = new Map<Day, DayEvent[]>();
  for (const event of journal.tables.events.values()) {
    const first = event.startsAt.slice(0, 10);
    const last = lastDayOf(event);
    if (last < from || first > to) continue;
    for (let day = first < from ? from : first; day <= last && day <= to; day = addDays(day, 1)) {
      const list = days.get(day) ?? [];
      list.push({ event, goesOn: day !== first });
      days.set(day, list);
    }
  }
  for (const list of days.values()) list.sort((a, b) => byStart(a.event, b.event));
  return days;
}

/** What ends at midnight does not take the day that begins then. */
function lastDayOf({ startsAt, endsAt }: NetworkingEvent): Day {
  const first = startsAt.slice(0, 10);
  if (endsAt === null || endsAt <= startsAt) return first;
  const last = endsAt.slice(0, 10);
  return endsAt.endsWith('T00:00') && last > first ? addDays(last, -1) : last;
}
