import { byStart } from './byStart.ts';
import { addDays, daysBetween } from './day.ts';
import type { Journal } from './journal.ts';
import { type EventDetails, eventDetailsSchema, type NetworkingEvent } from './records/event.ts';

/** The events of its series that come after an event, in their order. */
export function followingInSeries(journal: Journal, event: NetworkingEvent): NetworkingEvent[] {
  if (event.seriesId === null) return [];
  const later: NetworkingEvent[] = [];
  for (const other of journal.tables.events.values()) {
    if (other.seriesId === event.seriesId && other.startsAt > event.startsAt) later.push(other);
  }
  return later.sort(byStart);
}

// A type loses the names that a schema has.
const fields = Object.keys(eventDetailsSchema.shape) as (keyof EventDetails)[];

/**
 * A later event of a series after an earlier one was changed: what changed there is the same
 * here, the day is moved by as many days, and what was left alone there stays as it is here.
 * Times are those of the clock on the wall, so a change of the clocks moves nothing.
 */
export function follow(
  event: NetworkingEvent,
  before: NetworkingEvent,
  after: NetworkingEvent,
): NetworkingEvent {
  const isTime = (field: string): boolean => field === 'startsAt' || field === 'endsAt';
  const changed = Object.fromEntries(
    fields
      .filter((field) => !isTime(field) && before[field] !== after[field])
      .map((field) => [field, after[field]]),
  );
  if (before.startsAt === after.startsAt && before.endsAt === after.endsAt) {
    return { ...event, ...changed };
  }
  const days = daysBetween(dayOf(before.startsAt), dayOf(after.startsAt));
  const day = addDays(dayOf(event.startsAt), days);
  const time =
    before.startsAt.slice(10) === after.startsAt.slice(10) ? event.startsAt : after.startsAt;
  // An hour or a length of its own stays.
  const { startsAt, endsAt } = endIn(before) === endIn(after) ? event : after;
  return {
    ...event,
    ...changed,
    startsAt: `${day}${time.slice(10)}`,
    endsAt:
      endsAt === null
        ? null
        : `${addDays(day, daysBetween(dayOf(startsAt), dayOf(endsAt)))}${endsAt.slice(10)}`,
  };
}

/** How many days later it ends, and at what hour. */
function endIn({ startsAt, endsAt }: NetworkingEvent): string | null {
  return endsAt && `${daysBetween(dayOf(startsAt), dayOf(endsAt))}${endsAt.slice(10)}`;
}

function dayOf(local: string): string {
  return local.slice(0, 10);
}
