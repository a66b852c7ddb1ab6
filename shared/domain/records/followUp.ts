import { z } from 'zod';
import { daySchema, idSchema, instantSchema, lineSchema } from './fields.ts';

export const followUpOutcomeSchema = z
  .object({
    kind: z.enum(['done', 'skipped']),
    on: daySchema,
    at: instantSchema,
    note: lineSchema,
  })
  .readonly();

/** A dated thing that somebody owes. A promise is one with an owner: me or them. */
export const followUpSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  type: z.enum(['promise', 'reminder', 'step']),
  owner: z.enum(['me', 'them']),
  /** Empty for a step without words of its own: those come from the messages. */
  text: lineSchema,
  /** The steps after a first meeting: within a day, a week, a month. */
  step: z.enum(['24h', '7d', '30d']).nullable(),
  dueOn: daySchema.nullable(),
  createdAt: instantSchema,
  noteId: idSchema.nullable(),
  eventId: idSchema.nullable(),
  /** `null` while it is open. */
  outcome: followUpOutcomeSchema.nullable(),
});
export type FollowUp = Readonly<z.infer<typeof followUpSchema>>;
