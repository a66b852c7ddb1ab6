import { z } from 'zod';
import { daySchema, idSchema, instantSchema, lineSchema } from './fields.ts';

export const referralStatuses = ['open', 'contacted', 'won', 'lost'] as const;

/** An opportunity passed on, to a contact (given) or from one (received). */
export const referralSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  direction: z.enum(['given', 'received']),
  on: daySchema,
  /** Who needs something. */
  prospect: lineSchema,
  need: lineSchema,
  /** 1 (contact details only) to 5 (introduced in person). */
  heat: z.int().min(1).max(5).nullable(),
  status: z.enum(referralStatuses),
  closedOn: daySchema.nullable(),
  /** The day the giver was thanked. */
  thankedOn: daySchema.nullable(),
  createdAt: instantSchema,
});
export type Referral = Readonly<z.infer<typeof referralSchema>>;
