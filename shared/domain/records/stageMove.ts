import { z } from 'zod';
import { daySchema, idSchema, instantSchema, lineSchema } from './fields.ts';

/** A line of the timeline: a contact passed from one stage to another. */
export const stageMoveSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  /** `null` for the stage they came in at. */
  fromStageId: idSchema.nullable(),
  toStageId: idSchema,
  on: daySchema,
  at: instantSchema,
  reason: lineSchema,
  overruled: z.boolean(),
});
export type StageMove = Readonly<z.infer<typeof stageMoveSchema>>;
