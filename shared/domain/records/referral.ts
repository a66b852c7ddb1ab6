import { z } from 'zod';
import { daySchema, idSchema, instantSchema, lineSchema } from './fields.ts';

export const referralStatuses = ['open', 'contacted', 'won', 'lost'] as const;

/** A sum in hundredths of a currency (ISO 4217), so that adding up stays exact. */
export const moneySchema = z
  .object({
    hundredths: z.int().min(0).max(1_000_000_000_000_000),
    currency: z.string().regex(/^[A-Z]{3}$/),
  })
  .readonly();
export type Money = z.infer<typeof moneySchema>;

/** A status and the day it was reached. */
export const statusChangeSchema = z
  .object({ status: z.enum(referralStatuses), on: daySchema, at: instantSchema })
  .readonly();
export type StatusChange = z.infer<typeof statusChangeSchema>;

/** An opportunity passed on, to a contact (given) or from one (received). */
export const referralSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  direction: z.enum(['given', 'received']),
  /** `inside`: the business of the giver or of the group itself; `outside`: somebody else's. */
  scope: z.enum(['inside', 'outside']).nullable(),
  on: daySchema,
  /** Who needs something. */
  prospect: lineSchema,
  need: lineSchema,
  /** 1 (contact details only) to 5 (introduced in person). */
  heat: z.int().min(1).max(5).nullable(),
  status: z.enum(referralStatuses),
  /** Every status it had, the first one first; empty when it comes from before this was kept. */
  history: z.array(statusChangeSchema).max(1000).readonly(),
  closedOn: daySchema.nullable(),
  /** The day the prospect was called, and the day the giver was told how it went. */
  calledOn: daySchema.nullable(),
  toldOn: daySchema.nullable(),
  /** The day the giver was thanked. */
  thankedOn: daySchema.nullable(),
  /** What it was worth. Private: it never prints. */
  value: moneySchema.nullable(),
  createdAt: instantSchema,
});
export type Referral = Readonly<z.infer<typeof referralSchema>>;
