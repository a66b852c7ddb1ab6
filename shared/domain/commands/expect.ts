import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { idSchema, lineSchema } from '../records/fields.ts';
import { firstStage } from '../stagesInOrder.ts';
import type { Change } from '../tables.ts';
import { accept, defineCommand, refuse } from './command.ts';
import { attendanceChange, attendanceId, blankAttendance } from './events.ts';
import { newcomers } from './newcomers.ts';

const MOST = 100_000;

/**
 * Who is expected at an event, in one step to undo: contacts who are and who are not, and
 * people of a list who become contacts at the first stage. They have not been met yet, so
 * neither a day nor a place is said of them.
 */
export const expectPeople = defineCommand({
  type: 'event.expect',
  schema: z.object({
    eventId: idSchema,
    add: z.array(idSchema).max(MOST),
    remove: z.array(idSchema).max(MOST),
    newcomers: z
      .array(
        z
          .object({ id: idSchema, name: lineSchema, email: lineSchema })
          .refine(({ name, email }) => `${name}${email}`.trim() !== '', 'nobody'),
      )
      .max(MOST),
  }),
  decide(journal, { eventId, add, remove, newcomers: people }, context) {
    const { contacts, events } = journal.tables;
    const event = events.get(eventId);
    const named = [...add, ...remove];
    if (event === undefined || named.some((id) => !contacts.has(id))) {
      return refuse(portable('refused.missing'));
    }
    if (people.length > 0 && firstStage(journal) === null) {
      return refuse(portable('import.refused.noStage'));
    }
    const ids = new Set(people.map(({ id }) => id));
    if (ids.size < people.length || people.some(({ id }) => contacts.has(id))) {
      return refuse(portable('refused.duplicateId'));
    }
    const taken = new Set(add);
    const changes: (Change | null)[] = [
      ...[...taken].map((id) => attendanceChange(journal, eventId, id, { expected: true })),
      ...[...new Set(remove)]
        .filter((id) => !taken.has(id))
        .map((id) => attendanceChange(journal, eventId, id, { expected: false })),
      ...newcomers(journal, people, { on: null, where: '' }, context),
      ...people.map(({ id }): Change => {
        const after = { ...blankAttendance(eventId, id), expected: true };
        return { table: 'attendances', id: attendanceId(eventId, id), before: null, after };
      }),
    ];
    return accept(
      portable('did.event.attendance', { title: event.title }),
      changes.filter((change) => change !== null),
    );
  },
});

export const expectCommands = [expectPeople] as const;
