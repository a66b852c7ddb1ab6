import { addDays } from '../../../shared/domain/day.ts';
import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import { isAllDay } from '../../../shared/domain/views/events.ts';
import { instantOf } from '../../../shared/domain/zone.ts';

/**
 * An event as the lines of a `VEVENT`, unfolded. What one wants from it, who is expected and
 * what became of it are private and stay out: a calendar is shown around. Times are in UTC,
 * which every calendar reads the same with no zone to define.
 */
export function writeEvent(event: NetworkingEvent, zone: string, now: string): readonly string[] {
  const { uid, instance } = nameOf(event);
  const utc = (local: string): string => compact(new Date(instantOf(local, zone)).toISOString());
  return [
    'BEGIN:VEVENT',
    `UID:${escaped(uid)}`,
    `DTSTAMP:${compact(now)}`,
    ...(instance === null ? [] : [recurrenceId(instance)]),
    ...times(event, utc),
    `SUMMARY:${escaped(event.title)}`,
    ...text('LOCATION', event.place),
    ...text('DESCRIPTION', event.description),
    `STATUS:${event.status === 'cancelled' ? 'CANCELLED' : 'CONFIRMED'}`,
    ...text('X-COLTIVA-HOSTS', event.hosts),
    ...text('X-COLTIVA-COST', event.cost),
    ...text('X-COLTIVA-SERIES', instance === null ? (event.seriesId ?? '') : ''),
    'END:VEVENT',
  ];
}

/** What the calendar that it came from calls it, so that going back it is the same event. */
function nameOf({ id, calendarUid }: NetworkingEvent): {
  readonly uid: string;
  readonly instance: string | null;
} {
  if (calendarUid === '') return { uid: `${id}@coltiva`, instance: null };
  const [, uid, instance] = /^(.+)\/(\d{8}(?:T\d{6}Z?)?)$/s.exec(calendarUid) ?? [];
  return uid === undefined || instance === undefined
    ? { uid: calendarUid, instance: null }
    : { uid, instance };
}

function recurrenceId(instance: string): string {
  return `RECURRENCE-ID${instance.length === 8 ? ';VALUE=DATE' : ''}:${instance}`;
}

function times(event: NetworkingEvent, utc: (local: string) => string): readonly string[] {
  const { startsAt, endsAt } = event;
  if (isAllDay(event) && endsAt !== null) {
    // The day on which it ends is the first on which it is over.
    return [
      `DTSTART;VALUE=DATE:${plain(startsAt)}`,
      `DTEND;VALUE=DATE:${plain(addDays(endsAt.slice(0, 10), 1))}`,
    ];
  }
  return [`DTSTART:${utc(startsAt)}`, ...(endsAt === null ? [] : [`DTEND:${utc(endsAt)}`])];
}

function plain(local: string): string {
  return local.slice(0, 10).replaceAll('-', '');
}

/** `20261201T060000Z` of an instant as `toISOString` writes it. */
function compact(instant: string): string {
  return `${instant.slice(0, 19).replaceAll(/[-:]/g, '')}Z`;
}

function text(name: string, value: string): readonly string[] {
  return value === '' ? [] : [`${name}:${escaped(value)}`];
}

function escaped(value: string): string {
  return value.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll(/\r\n?|\n/g, String.raw`\n`);
}
