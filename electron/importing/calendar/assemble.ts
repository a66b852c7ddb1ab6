import { byStart } from '../../../shared/domain/byStart.ts';
import { portable } from '../../../shared/i18n/index.ts';
import { idSchema, LINE_MAX } from '../../../shared/domain/records/fields.ts';
import { excerpt } from '../problem.ts';
import type { CalendarEntry, Meeting, MeetingDetails } from './entry.ts';
import type { Moment } from './moment.ts';
import type { EventReading, RawEvent } from './readEvent.ts';
import { type Horizon, recur } from './recurrence.ts';
import type { Zones } from './zones.ts';

export interface Assembly extends EventReading {
  readonly zones: Zones;
  readonly horizon: Horizon;
}

/**
 * An event or series from all that a file says under one UID: the times of its rule within the
 * horizon, without those excepted, and in place of some of them what stands instead.
 */
export function assemble(raws: readonly RawEvent[], assembly: Assembly): CalendarEntry | null {
  const { zones } = assembly;
  const master = raws.findLast(({ instead }) => instead === null);
  // The last word on a time is the one that counts.
  const instead = new Map(
    raws.flatMap((raw) => (raw.instead === null ? [] : [[zones.key(raw.instead), raw] as const])),
  );
  const first = master ?? raws[0];
  if (first === undefined) return null;
  const isSeries = master === undefined || master.rule !== null || master.more.length > 0;
  const times = master === undefined ? [] : timesOf(master, assembly);
  const meetings = new Map<string, Meeting>();
  for (const time of times) {
    const key = zones.key(time);
    const other = instead.get(key);
    if (other === undefined && master !== undefined) {
      meetings.set(key, meetingOf(master, time, isSeries ? key : null, assembly));
    }
  }
  for (const [key, raw] of instead) {
    if (isWithin(zones.here(raw.start), assembly.horizon)) {
      meetings.set(key, meetingOf(raw, raw.start, key, assembly));
    }
  }
  if (meetings.size === 0) return null;
  const ownSeriesId = validId(first.own.get('SERIES'));
  return {
    file: assembly.file,
    line: first.line,
    key: ownSeriesId === null ? uidOf(first, zones) : `series:${ownSeriesId}`,
    ownSeriesId,
    isSeries: isSeries || ownSeriesId !== null,
    meetings: [...meetings.values()].sort((a, b) => byStart(a.details, b.details)),
  };
}

function isWithin(local: string, { from, to }: Horizon): boolean {
  const day = local.slice(0, 10);
  return day >= from && day <= to;
}

/** A single event keeps its time however long ago it was; a series is laid out in the horizon. */
function timesOf(master: RawEvent, assembly: Assembly): Moment[] {
  const { zones, horizon, problems, file } = assembly;
  const { start, rule, line, title } = master;
  if (rule === null && master.more.length === 0) return [start];
  const moments = new Map<string, Moment>();
  const put = (moment: Moment): void => void moments.set(zones.key(moment), moment);
  if (rule === null) put(start);
  else {
    const found = recur(rule, start, zones, horizon);
    if (found.kind === 'refused') {
      problems.add(file, line, portable('import.problem.rule', { title, text: excerpt(rule) }));
      put(start);
    } else {
      for (const local of found.times) put({ local, clock: start.clock });
      if (found.cutShort) {
        problems.add(file, line, portable('import.problem.horizon', { title, ...horizon }));
      }
    }
  }
  for (const moment of master.more) {
    if (isWithin(zones.here(moment), horizon)) put(moment);
  }
  for (const moment of master.except) {
    if (!moments.delete(zones.key(moment)) && moment.clock.kind === 'day') {
      // Some calendars except a whole day of an event that has a time.
      for (const [key, { local }] of moments) {
        if (local.startsWith(moment.local.slice(0, 10))) moments.delete(key);
      }
    }
  }
  return [...moments.values()];
}

function meetingOf(
  raw: RawEvent,
  time: Moment,
  instance: string | null,
  { zones, problems, file }: Assembly,
): Meeting {
  const uid = uidOf(raw, zones);
  const length = lengthOf(raw, zones);
  const isPossible = length === null || (length >= 0 && length <= LONGEST_MS);
  if (!isPossible)
    problems.add(file, raw.line, portable('import.problem.end', { title: raw.title }));
  const details: MeetingDetails = {
    title: raw.title,
    place: raw.place,
    startsAt: zones.here(time),
    endsAt: length === null || !isPossible ? null : endAfter(time, length, zones),
    hosts: (raw.own.get('HOSTS') ?? raw.hosts).slice(0, LINE_MAX),
    cost: (raw.own.get('COST') ?? '').slice(0, LINE_MAX),
    description: raw.description,
    status: raw.status === 'CANCELLED' ? 'cancelled' : 'planned',
  };
  return {
    uid: instance === null ? uid : `${uid}/${instance}`,
    ownId: validId(/^(.+)@coltiva$/.exec(uid)?.[1]),
    details,
    invitees: raw.invitees,
  };
}

/** Longer than any meeting; a calendar that says so has made a mistake. */
const LONGEST_MS = 366 * 86_400_000;
const DAY_MS = 86_400_000;

/** How long a meeting lasts, in milliseconds; `null` where the file does not say. */
function lengthOf({ start, end, seconds }: RawEvent, zones: Zones): number | null {
  if (end !== null) return asUtc(zones.onClock(end, start.clock)) - asUtc(start.local);
  if (seconds !== null) return seconds * 1000;
  // A day is a day where nothing else is said (RFC 5545, 3.6.1).
  return start.clock.kind === 'day' ? DAY_MS : null;
}

/** The end of the meeting that begins then: as long after it as in the file. */
function endAfter(time: Moment, length: number, zones: Zones): string {
  // The day on which it ends is the first on which it is over.
  const minute = time.clock.kind === 'day' ? 60_000 : 0;
  const local = new Date(asUtc(time.local) + Math.max(length, minute) - minute).toISOString();
  return zones.here({ local: local.slice(0, 16), clock: time.clock });
}

function asUtc(local: string): number {
  return Date.parse(`${local}:00Z`);
}

/** Without a UID the same title at the same time is the same event. */
export function uidOf({ uid, title, start }: RawEvent, zones: Zones): string {
  const known = uid ?? `${zones.key(start)} ${title}`;
  return known.length <= 1000 ? known : known.slice(0, 1000);
}

function validId(text: string | undefined): string | null {
  return text !== undefined && idSchema.safeParse(text).success ? text : null;
}
