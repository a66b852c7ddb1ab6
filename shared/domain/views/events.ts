import { byStart } from '../byStart.ts';
import type { Journal } from '../journal.ts';
import { attendancesOf } from '../journal.ts';
import type { NetworkingEvent } from '../records/event.ts';

/** The moment an event is over: its end, or the end of the day it starts on. */
export function endOf(event: NetworkingEvent): string {
  return event.endsAt ?? `${event.startsAt.slice(0, 10)}T23:59`;
}

/** Whether it takes whole days: from midnight to the last minute of a day. */
export function isAllDay({ startsAt, endsAt }: NetworkingEvent): boolean {
  return startsAt.endsWith('T00:00') && endsAt?.endsWith('T23:59') === true;
}

export interface EventLists {
  /** Not over yet, the next one first. */
  readonly ahead: readonly NetworkingEvent[];
  /** Over, the latest first. */
  readonly past: readonly NetworkingEvent[];
}

/** @param now wall-clock time in the person's zone, `YYYY-MM-DDTHH:mm`. */
export function eventLists(journal: Journal, now: string): EventLists {
  const ahead: NetworkingEvent[] = [];
  const past: NetworkingEvent[] = [];
  for (const event of journal.tables.events.values()) {
    (endOf(event) >= now ? ahead : past).push(event);
  }
  return { ahead: ahead.sort(byStart), past: past.sort((a, b) => byStart(b, a)) };
}

/** Whether one goes there, or went: nothing is prepared for, or follows from, another. */
export function isAttended({ status }: NetworkingEvent): boolean {
  return status === 'planned' || status === 'attended';
}

/** The next event that is not over; `null` when none is planned. */
export function nextEvent(journal: Journal, now: string): NetworkingEvent | null {
  return eventLists(journal, now).ahead.find(isAttended) ?? null;
}

/** The event one went to last, begun already; `null` before the first. */
export function lastEvent(journal: Journal, now: string): NetworkingEvent | null {
  let last: NetworkingEvent | null = null;
  for (const event of journal.tables.events.values()) {
    if (!isAttended(event)) continue;
    if (event.startsAt <= now && (last === null || event.startsAt > last.startsAt)) last = event;
  }
  return last;
}

/** Events ahead at which a contact is expected, the next one first. */
export function meetingAgainAt(
  journal: Journal,
  contactId: string,
  now: string,
): NetworkingEvent[] {
  const ids = new Set<string>();
  for (const id of journal.idsOf('attendances', contactId)) {
    const attendance = journal.tables.attendances.get(id);
    if (attendance?.expected) ids.add(attendance.eventId);
  }
  return eventLists(journal, now).ahead.filter((event) => ids.has(event.id) && isAttended(event));
}

export interface AttendanceCount {
  readonly expected: number;
  readonly met: number;
}

export function attendanceCount(journal: Journal, eventId: string): AttendanceCount {
  let expected = 0;
  let met = 0;
  for (const attendance of attendancesOf(journal, eventId)) {
    if (attendance.expected) expected += 1;
    if (attendance.met) met += 1;
  }
  return { expected, met };
}
