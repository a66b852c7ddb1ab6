import { z } from 'zod';
import { daySchema, idSchema, instantSchema, lineSchema, localTimeSchema } from './fields.ts';

/** What became of it. An event that lies ahead is planned. */
export const eventStatuses = ['planned', 'attended', 'missed', 'cancelled'] as const;

export const eventDetailsSchema = z.object({
  title: lineSchema.refine((title) => title.trim() !== '', 'empty'),
  place: lineSchema,
  startsAt: localTimeSchema,
  /** May be a day later: an event may last beyond midnight. */
  endsAt: localTimeSchema.nullable(),
  /** What the person wants from it, in a sentence; printed at the top of the sheet. */
  intention: lineSchema,
  /** Who holds it: a chapter, a person. */
  hosts: lineSchema,
  /** What it costs, as the person writes it: "15 €". */
  cost: lineSchema,
  /** With how many people to talk: 3, not 30. `null`: not decided. */
  cap: z.int().min(1).max(1000).nullable(),
  /** What its calendar or invitation says: the way there, the agenda. */
  description: lineSchema,
  /** The same in every event of a series: the weekly breakfast. */
  seriesId: idSchema.nullable(),
});
export type EventDetails = Readonly<z.infer<typeof eventDetailsSchema>>;

export const eventSchema = eventDetailsSchema.extend({
  id: idSchema,
  createdAt: instantSchema,
  status: z.enum(eventStatuses),
  /** The day its debrief was finished. */
  debriefedOn: daySchema.nullable(),
  /** Whether going was worth it, said when its results could be seen. */
  verdict: z.enum(['keep', 'drop']).nullable(),
  /** What the calendar it was imported from calls it, so that a second import changes nothing. */
  calendarUid: lineSchema,
});
export type NetworkingEvent = Readonly<z.infer<typeof eventSchema>>;

/** An event about which nothing is known but its title and time. */
export const blankEvent: Omit<NetworkingEvent, 'id' | 'createdAt' | 'title' | 'startsAt'> = {
  place: '',
  endsAt: null,
  intention: '',
  hosts: '',
  cost: '',
  cap: null,
  description: '',
  seriesId: null,
  status: 'planned',
  debriefedOn: null,
  verdict: null,
  calendarUid: '',
};

/** One person at one event. Its id is `<eventId>.<contactId>`, so there is one at most. */
export const attendanceSchema = z.object({
  id: idSchema,
  eventId: idSchema,
  contactId: idSchema,
  expected: z.boolean(),
  met: z.boolean(),
  /**
   * Their number on the printed sheet, which the debrief asks for. It never changes once it is
   * on paper. `null`: not printed yet.
   */
  row: z.int().min(1).max(1_000_000).nullable(),
});
export type Attendance = Readonly<z.infer<typeof attendanceSchema>>;
