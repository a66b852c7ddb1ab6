import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { attendancesOf, type Journal } from '../journal.ts';
import {
  type Attendance,
  blankEvent,
  eventDetailsSchema,
  eventSchema,
  type NetworkingEvent,
} from '../records/event.ts';
import { idSchema } from '../records/fields.ts';
import type { Change } from '../tables.ts';
import { follow, followingInSeries } from '../series.ts';
import { accept, acceptAside, defineCommand, refuse } from './command.ts';
import { given } from './given.ts';

const missing = refuse(portable('refused.missing'));

export function attendanceId(eventId: string, contactId: string): string {
  return `${eventId}.${contactId}`;
}

const fields = eventDetailsSchema.partial();
const newEvent = fields.required({ title: true, startsAt: true });

export const createEvent = defineCommand({
  type: 'event.create',
  schema: z.object({ id: idSchema, details: newEvent }),
  decide(journal, { id, details }, context) {
    if (journal.tables.events.has(id)) return refuse(portable('refused.duplicateId'));
    const event = makeEvent(id, details, context.now);
    return accept(portable('did.event.create', { title: event.title }), [
      { table: 'events', id, before: null, after: event },
    ]);
  },
});

/** Several at once, such as those of a series; one step to undo. */
export const createEvents = defineCommand({
  type: 'event.createMany',
  schema: z.object({
    events: z
      .array(z.object({ id: idSchema, details: newEvent }))
      .min(1)
      .max(1000),
  }),
  decide(journal, { events }, context) {
    const ids = new Set(events.map(({ id }) => id));
    if (ids.size < events.length || events.some(({ id }) => journal.tables.events.has(id))) {
      return refuse(portable('refused.duplicateId'));
    }
    const title = events[0]?.details.title ?? '';
    return accept(
      portable('did.event.createMany', { n: events.length, title }),
      events.map(
        ({ id, details }): Change => ({
          table: 'events',
          id,
          before: null,
          after: makeEvent(id, details, context.now),
        }),
      ),
    );
  },
});

function makeEvent(id: string, details: z.output<typeof newEvent>, now: string): NetworkingEvent {
  const { title, startsAt } = details;
  return { ...blankEvent, ...given(details), title, startsAt, id, createdAt: now };
}

/** Of a series: the event alone, or it and all that come after it. */
const scope = z.enum(['one', 'following']);

/**
 * What is left out stays as it is. `following`: what changed is changed in the later events of
 * the series too, and their days are moved by as many.
 */
export const editEvent = defineCommand({
  type: 'event.edit',
  schema: z.object({ id: idSchema, details: fields, scope: scope.optional() }),
  decide(journal, { id, details, scope: which = 'one' }) {
    const before = journal.tables.events.get(id);
    if (!before) return missing;
    const after: NetworkingEvent = { ...before, ...given(details) };
    const later = which === 'one' ? [] : followingInSeries(journal, before);
    const changes = later.map((event): Change => {
      return { table: 'events', id: event.id, before: event, after: follow(event, before, after) };
    });
    const n = later.length + 1;
    const label =
      n === 1
        ? portable('did.event.edit', { title: after.title })
        : portable('did.event.editMany', { n, title: after.title });
    return accept(label, [{ table: 'events', id, before, after }, ...changes]);
  },
});

/** What became of it, and whether it was worth it. */
export const judgeEvent = defineCommand({
  type: 'event.judge',
  schema: z.object({
    id: idSchema,
    status: eventSchema.shape.status.optional(),
    verdict: eventSchema.shape.verdict.optional(),
  }),
  decide(journal, { id, ...rest }) {
    const before = journal.tables.events.get(id);
    if (!before) return missing;
    const after: NetworkingEvent = { ...before, ...given(rest) };
    const { title, status } = after;
    const label =
      status === before.status
        ? portable('did.event.edit', { title })
        : portable(`did.event.status.${status}`, { title });
    return accept(label, [{ table: 'events', id, before, after }]);
  },
});

/** With its attendances; notes that mention it stay, since they belong to the people. */
export const deleteEvent = defineCommand({
  type: 'event.delete',
  schema: z.object({ id: idSchema, scope: scope.optional() }),
  decide(journal, { id, scope: which = 'one' }) {
    const event = journal.tables.events.get(id);
    if (!event) return missing;
    const gone = [event, ...(which === 'one' ? [] : followingInSeries(journal, event))];
    const { title } = event;
    const label =
      gone.length === 1
        ? portable('did.event.delete', { title })
        : portable('did.event.deleteMany', { n: gone.length, title });
    return accept(
      label,
      gone.flatMap((before): Change[] => [
        { table: 'events', id: before.id, before, after: null },
        ...attendancesOf(journal, before.id).map(
          (attendance): Change => ({
            table: 'attendances',
            id: attendance.id,
            before: attendance,
            after: null,
          }),
        ),
      ]),
    );
  },
});

/** Several people at once: expected or not, met or not. What is left out stays as it is. */
export const setAttendance = defineCommand({
  type: 'event.attendance',
  schema: z.object({
    eventId: idSchema,
    contactIds: z.array(idSchema).min(1).max(100_000),
    expected: z.boolean().optional(),
    met: z.boolean().optional(),
  }),
  decide(journal, { eventId, contactIds, expected, met }) {
    const event = journal.tables.events.get(eventId);
    if (!event) return missing;
    const changes: Change[] = [];
    for (const contactId of new Set(contactIds)) {
      if (!journal.tables.contacts.has(contactId)) return missing;
      const change = attendanceChange(journal, eventId, contactId, { expected, met });
      if (change !== null) changes.push(change);
    }
    return accept(portable('did.event.attendance', { title: event.title }), changes);
  },
});

/** What is left out stays as it is. `null`: there is nothing to say of them, then as before. */
export function attendanceChange(
  journal: Journal,
  eventId: string,
  contactId: string,
  said: { readonly expected?: boolean | undefined; readonly met?: boolean | undefined },
): Change | null {
  const id = attendanceId(eventId, contactId);
  const before = journal.tables.attendances.get(id) ?? null;
  const next: Attendance = { ...(before ?? blankAttendance(eventId, contactId)), ...given(said) };
  // Neither expected nor met says nothing about the event: no record, unless they have a
  // number on a sheet of paper that somebody may hold.
  const after = next.expected || next.met || next.row !== null ? next : null;
  return before === null && after === null ? null : { table: 'attendances', id, before, after };
}

/** The sheet was printed: those without a number get theirs, and keep it. No step to undo. */
export const numberRows = defineCommand({
  type: 'event.numberRows',
  schema: z.object({
    eventId: idSchema,
    rows: z
      .array(z.object({ contactId: idSchema, row: z.int().min(1).max(1_000_000) }))
      .min(1)
      .max(100_000),
  }),
  decide(journal, { eventId, rows }) {
    const event = journal.tables.events.get(eventId);
    if (!event) return missing;
    const changes = rows.flatMap(({ contactId, row }): Change[] => {
      const id = attendanceId(eventId, contactId);
      const before = journal.tables.attendances.get(id);
      if (before?.row !== null) return [];
      return [{ table: 'attendances', id, before, after: { ...before, row } }];
    });
    return acceptAside(portable('did.event.numberRows', { title: event.title }), changes);
  },
});

export function blankAttendance(eventId: string, contactId: string): Attendance {
  return {
    id: attendanceId(eventId, contactId),
    eventId,
    contactId,
    expected: false,
    met: false,
    row: null,
  };
}

export const eventCommands = [
  createEvent,
  createEvents,
  editEvent,
  judgeEvent,
  deleteEvent,
  setAttendance,
  numberRows,
] as const;
