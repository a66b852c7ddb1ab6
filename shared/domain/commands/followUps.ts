import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import type { Journal } from '../journal.ts';
import { daySchema, idSchema, lineSchema } from '../records/fields.ts';
import { type FollowUp, followUpOutcomeSchema } from '../records/followUp.ts';
import type { Change } from '../tables.ts';
import { accept, type Decision, defineCommand, refuse } from './command.ts';
import { given } from './given.ts';

const missing = refuse(portable('refused.missing'));

const fields = {
  /** Steps after a first meeting are laid out with the contact, never written by hand. */
  type: z.enum(['promise', 'reminder']),
  owner: z.enum(['me', 'them']),
  text: lineSchema.refine((text) => text.trim() !== '', 'empty'),
  dueOn: daySchema.nullable(),
};

export const createFollowUp = defineCommand({
  type: 'followUp.create',
  schema: z.object({
    id: idSchema,
    contactId: idSchema,
    ...fields,
    noteId: idSchema.nullable().optional(),
    eventId: idSchema.nullable().optional(),
  }),
  decide(journal, { noteId = null, eventId = null, ...rest }, context) {
    const { notes, events, contacts, followUps } = journal.tables;
    if (followUps.has(rest.id)) return refuse(portable('refused.duplicateId'));
    const contact = contacts.get(rest.contactId);
    if (!contact) return missing;
    if (noteId !== null && !notes.has(noteId)) return missing;
    if (eventId !== null && !events.has(eventId)) return missing;
    const after: FollowUp = {
      ...rest,
      noteId,
      eventId,
      step: null,
      createdAt: context.now,
      outcome: null,
    };
    return accept(portable('did.followUp.create', { name: contact.name }), [
      { table: 'followUps', id: rest.id, before: null, after },
    ]);
  },
});

/** What is left out stays as it is. */
export const editFollowUp = defineCommand({
  type: 'followUp.edit',
  schema: z.object({ id: idSchema, ...z.object(fields).partial().shape }),
  decide: (journal, { id, ...rest }) => change(journal, id, 'did.followUp.edit', given(rest)),
});

/** Done or skipped, today. Closing a closed one again replaces how it ended. */
export const completeFollowUp = defineCommand({
  type: 'followUp.complete',
  schema: z.object({
    id: idSchema,
    kind: followUpOutcomeSchema.unwrap().shape.kind,
    /** How it went, in a line; may be empty. */
    note: lineSchema,
  }),
  decide: (journal, { id, kind, note }, { today, now }) =>
    change(journal, id, 'did.followUp.complete', {
      outcome: { kind, note, on: today, at: now },
    }),
});

export const reopenFollowUp = defineCommand({
  type: 'followUp.reopen',
  schema: z.object({ id: idSchema }),
  decide: (journal, { id }) => change(journal, id, 'did.followUp.reopen', { outcome: null }),
});

export const snoozeFollowUp = defineCommand({
  type: 'followUp.snooze',
  schema: z.object({ id: idSchema, dueOn: daySchema }),
  decide: (journal, { id, dueOn }) => change(journal, id, 'did.followUp.snooze', { dueOn }),
});

/** Several at once, each to its own day; one step to undo. Closed ones stay as they are. */
export const scheduleFollowUps = defineCommand({
  type: 'followUp.schedule',
  schema: z.object({
    appointments: z
      .array(z.object({ id: idSchema, dueOn: daySchema }))
      .min(1)
      .max(100_000),
  }),
  decide(journal, { appointments }) {
    const changes: Change[] = [];
    for (const [id, dueOn] of new Map(appointments.map((each) => [each.id, each.dueOn]))) {
      const before = journal.tables.followUps.get(id);
      if (before?.outcome !== null) continue;
      changes.push({ table: 'followUps', id, before, after: { ...before, dueOn } });
    }
    if (changes.length === 0) return missing;
    return accept(portable('did.followUp.schedule', { n: changes.length }), changes);
  },
});

export const deleteFollowUp = defineCommand({
  type: 'followUp.delete',
  schema: z.object({ id: idSchema }),
  decide: (journal, { id }) => change(journal, id, 'did.followUp.delete', null),
});

type Label = `did.followUp.${'edit' | 'complete' | 'reopen' | 'snooze' | 'delete'}`;

/** @param changed what becomes of it; `null` deletes it */
function change(
  journal: Journal,
  id: string,
  label: Label,
  changed: Partial<FollowUp> | null,
): Decision {
  const before = journal.tables.followUps.get(id);
  if (!before) return missing;
  const name = journal.tables.contacts.get(before.contactId)?.name ?? '';
  const after = changed === null ? null : { ...before, ...changed };
  return accept(portable(label, { name }), [{ table: 'followUps', id, before, after }]);
}

export const followUpCommands = [
  createFollowUp,
  editFollowUp,
  completeFollowUp,
  reopenFollowUp,
  snoozeFollowUp,
  scheduleFollowUps,
  deleteFollowUp,
] as const;
