import { z } from 'zod';
import { idSchema, instantSchema, lineSchema, localTimeSchema } from './fields.ts';

export const eventDetailsSchema = z.object({
  title: lineSchema.refine((title) => title.trim() !== '', 'empty'),
  place: lineSchema,
  startsAt: localTimeSchema,
  endsAt: localTimeSchema.nullable(),
  /** What the person wants from it, in a sentence; printed at the top of the sheet. */
  intention: lineSchema,
});
export type EventDetails = Readonly<z.infer<typeof eventDetailsSchema>>;

export const eventSchema = eventDetailsSchema.extend({ id: idSchema, createdAt: instantSchema });
export type NetworkingEvent = Readonly<z.infer<typeof eventSchema>>;

/** One person at one event. Its id is `<eventId>.<contactId>`, so there is one at most. */
export const attendanceSchema = z.object({
  id: idSchema,
  eventId: idSchema,
  contactId: idSchema,
  expected: z.boolean(),
  met: z.boolean(),
});
export type Attendance = Readonly<z.infer<typeof attendanceSchema>>;
