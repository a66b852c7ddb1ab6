import { byStart } from '../../../shared/domain/byStart.ts';
import { attendanceId, blankAttendance } from '../../../shared/domain/commands/events.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import {
  blankEvent,
  eventSchema,
  type NetworkingEvent,
} from '../../../shared/domain/records/event.ts';
import type { Change } from '../../../shared/domain/tables.ts';
import { type PortableText, portable } from '../../../shared/i18n/index.ts';
import type { CalendarOffer } from '../../../shared/ipc/calendarOffer.ts';
import type { Breather } from '../breather.ts';
import type { CalendarEntry, Meeting } from '../calendar/entry.ts';
import { type Problem, ProblemList } from '../problem.ts';
import { Guests } from './guests.ts';
import { isMoved, KnownEvents, learnEvent } from './knownEvents.ts';
import type { ImportPlan } from './plan.ts';
import type { PlanningOptions } from './planImport.ts';

type Counts = { -readonly [Name in keyof ImportPlan['events']]: ImportPlan['events'][Name] };

interface CalendarPlan {
  readonly changes: readonly Change[];
  readonly offers: readonly CalendarOffer[];
  readonly events: Counts;
  readonly problems: readonly Problem[];
}

/** What calendars would change: new events, gains of those that are there, whoever is expected. */
export async function planCalendar(
  entries: readonly CalendarEntry[],
  journal: Journal,
  { context, ticked }: PlanningOptions,
  breather: Breather,
): Promise<CalendarPlan> {
  const problems = new ProblemList();
  const known = new KnownEvents(journal);
  const takes = (key: string, atFirst: boolean): boolean => ticked?.has(key) ?? atFirst;
  const guests = new Guests(journal, problems, (key) => takes(key, false), context);
  const events: Counts = { created: 0, updated: 0, skipped: 0 };
  const offers: CalendarOffer[] = [];
  const changes: Change[] = [];
  const seen = new Set<string>();

  for (const entry of entries) {
    const fresh: Meeting[] = [];
    const gaining: Gaining[] = [];
    for (const meeting of entry.meetings) {
      if (seen.has(meeting.uid)) {
        events.skipped += 1;
        continue;
      }
      seen.add(meeting.uid);
      const event = known.find(meeting);
      if (event === null) {
        if (meeting.details.status === 'cancelled' && meeting.ownId === null) {
          const { title } = meeting.details;
          problems.add(entry.file, entry.line, portable('import.problem.cancelled', { title }));
        } else fresh.push(meeting);
        continue;
      }
      const move = isMoved(event, meeting.details) ? moveOf(event, meeting) : null;
      if (move !== null) offers.push(move);
      const moves = move !== null && takes(move.key, false);
      const gains = gainsOf(event, meeting, entry, moves);
      if (moves) events.updated += 1;
      else if (gains.length === 0) events.skipped += 1;
      if (gains.length > 0) gaining.push({ gains, isCounted: moves });
    }
    take(entry, fresh, gaining);
    if (breather.due()) await breather.pause();
  }
  return {
    changes: [...guests.newcomers, ...changes],
    offers: [...offers.toSorted(byOwnStart), ...guests.offers],
    events,
    problems: problems.all(),
  };

  function take(
    entry: CalendarEntry,
    fresh: readonly Meeting[],
    gaining: readonly Gaining[],
  ): void {
    const [first] = fresh.length > 0 ? fresh : entry.meetings;
    if (first === undefined || fresh.length + gaining.length === 0) return;
    const { title, place, startsAt } = first.details;
    const uncounted = gaining.filter(({ isCounted }) => !isCounted).length;
    const n = fresh.length || gaining.length;
    const kind = fresh.length > 0 ? 'new' : 'gaining';
    offers.push({ kind, key: keyOf(entry), ticked: true, title, place, startsAt, n });
    if (!takes(keyOf(entry), true)) {
      events.skipped += fresh.length + uncounted;
      // Its people may come without it.
      for (const meeting of fresh) guestsOf(meeting, entry);
      return;
    }
    const seriesId =
      entry.ownSeriesId ??
      known.seriesOf(entry.key) ??
      (entry.isSeries && fresh.length > 1 ? context.newId() : null);
    for (const meeting of fresh) addEvent(entry, meeting, seriesId);
    events.updated += uncounted;
    changes.push(...gaining.flatMap(({ gains }) => gains));
  }

  function addEvent(entry: CalendarEntry, meeting: Meeting, seriesId: string | null): void {
    const event: NetworkingEvent = {
      ...blankEvent,
      ...meeting.details,
      id: meeting.ownId ?? context.newId(),
      createdAt: context.now,
      seriesId,
      calendarUid: meeting.ownId === null ? meeting.uid : '',
    };
    if (!eventSchema.safeParse(event).success) {
      const name = event.title;
      problems.add(entry.file, entry.line, portable('import.problem.invalid', { name }));
      return;
    }
    events.created += 1;
    changes.push({ table: 'events', id: event.id, before: null, after: event });
    changes.push(...expectedAt(event.id, meeting, entry));
  }

  /** What a known event gains; a change of its time, where ticked, is made at once. */
  function gainsOf(
    event: NetworkingEvent,
    meeting: Meeting,
    entry: CalendarEntry,
    moves: boolean,
  ): Change[] {
    const { startsAt, endsAt } = meeting.details;
    const learnt = learnEvent(event, meeting.details);
    const time = moves ? { startsAt, endsAt } : {};
    const to = (after: NetworkingEvent): Change => {
      return { table: 'events', id: event.id, before: event, after: { ...after, ...time } };
    };
    const learns = learnt !== event && takes(keyOf(entry), true);
    if (moves && !learns) changes.push(to(event));
    return [...(learnt === event ? [] : [to(learnt)]), ...expectedAt(event.id, meeting, entry)];
  }

  /** Whoever is invited and known; who is not is offered. */
  function guestsOf(meeting: Meeting, entry: CalendarEntry): ReadonlySet<string> {
    const ids = new Set<string>();
    for (const invitee of meeting.invitees) {
      const contactId = guests.contactOf(invitee, entry);
      if (contactId !== null) ids.add(contactId);
    }
    return ids;
  }

  /** Those of them who are not on the list of the event yet. */
  function expectedAt(eventId: string, meeting: Meeting, entry: CalendarEntry): Change[] {
    return [...guestsOf(meeting, entry)].flatMap((contactId): Change[] => {
      const id = attendanceId(eventId, contactId);
      if (journal.tables.attendances.has(id)) return [];
      const after = { ...blankAttendance(eventId, contactId), expected: true };
      return [{ table: 'attendances', id, before: null, after }];
    });
  }
}

/** What a known event gains, and whether the event is counted already. */
interface Gaining {
  readonly gains: readonly Change[];
  readonly isCounted: boolean;
}

function moveOf(event: NetworkingEvent, { uid, details }: Meeting): CalendarOffer {
  const { title, startsAt } = event;
  const key = `moved ${uid}`;
  return { kind: 'moved', key, ticked: false, title, startsAt, to: details.startsAt };
}

function keyOf({ key }: CalendarEntry): string {
  return `event ${key}`;
}

/** What has no start of its own comes first. */
function byOwnStart(a: CalendarOffer, b: CalendarOffer): number {
  const startOf = (offer: CalendarOffer) => ({
    startsAt: 'startsAt' in offer ? offer.startsAt : '',
  });
  return byStart(startOf(a), startOf(b));
}

/** Both plans as one step. */
export function withCalendar(plan: ImportPlan, calendar: CalendarPlan): ImportPlan {
  const { changes, offers, events, problems } = calendar;
  const n = events.created + events.updated;
  const label: PortableText =
    plan.changes.length > 0 ? plan.label : portable('did.importEvents', { n });
  return {
    ...plan,
    changes: [...plan.changes, ...changes],
    label,
    offers,
    events,
    problems: [...plan.problems, ...problems],
  };
}
