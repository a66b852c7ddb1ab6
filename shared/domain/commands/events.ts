import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { attendancesOf } from '../journal.ts';
import { type Attendance, eventDetailsSchema, type NetworkingEvent } from '../records/event.ts';
import { idSchema } from '../records/fields.ts';
import type { Change } from '../tables.ts';
import { accept, defineCommand, refuse } from './command.ts';

const missing = refuse(portable('refused.missing'));

export function attendanceId(eventId: string, contactId: string): string {
  return `${eventId}.${contactId}`;
}

export const createEvent = defineCommand({
  type: 'event.create',
  schema: z.object({ id: idSchema, details: eventDetailsSchema }),
  decide(journal, { id, details }, context) {
    if (journal.tables.events.has(id)) return refuse(portable('refused.duplicateId'));
    const event: NetworkingEvent = { ...details, id, createdAt: context.now };
    return accept(portable('did.event.create', { title: event.title }), [
      { table: 'events', id, before: null, after: event },
    ]);
  },
});

export const editEvent = defineCommand({
  type: 'event.edit',
  schema: z.object({ id: idSchema, details: eventDetailsSchema }),
  decide(journal, { id, details }) {
    const before = journal.tables.events.get(id);
    if (!before) return missing;
    return accept(portable('did.event.edit', { title: details.title }), [
      { table: 'events', id, before, after: { ...before, ...details } },
    ]);
  },
});

/** With its attendances; notes that mention it stay, since they belong to the people. */
export const deleteEvent = defineCommand({
  type: 'event.delete',
  schema: z.object({ id: idSchema }),
  decide(journal, { id }) {
    const event = journal.tables.events.get(id);
    if (!event) return missing;
    return accept(portable('did.event.delete', { title: event.title }), [
      { table: 'events', id, before: event, after: null },
      ...attendancesOf(journal, id).map(
        (attendance): Change => ({
          table: 'attendances',
          id: attendance.id,
          before: attendance,
          after: null,
        }),
      ),
    ]);
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
      const id = attendanceId(eventId, contactId);
      const before = journal.tables.attendances.get(id) ?? null;
      const next: Attendance = {
        id,
        eventId,
        contactId,
        expected: expected ?? before?.expected ?? false,
        met: met ?? before?.met ?? false,
      };
      // Neither expected nor met says nothing about the event: no record.
      const after = next.expected || next.met ? next : null;
      if (before === null && after === null) continue;
      changes.push({ table: 'attendances', id, before, after });
    }
    return accept(portable('did.event.attendance', { title: event.title }), changes);
  },
});

export const eventCommands = [createEvent, editEvent, deleteEvent, setAttendance] as const;
