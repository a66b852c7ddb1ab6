import { z } from 'zod';
import { daySchema, idSchema, instantSchema, lineSchema } from './fields.ts';

/** From "put in touch" to what became of it. */
export const introductionOutcomes = ['open', 'met', 'working', 'nothing'] as const;

/** Two contacts put in touch; it stands in the journal of both. */
export const introductionSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  /** The other of the two. */
  otherId: idSchema,
  on: daySchema,
  /** Why, in a sentence. */
  reason: lineSchema,
  outcome: z.enum(introductionOutcomes),
  /** The day the outcome became known; `null` while it is open. */
  outcomeOn: daySchema.nullable(),
  createdAt: instantSchema,
});
export type Introduction = Readonly<z.infer<typeof introductionSchema>>;
