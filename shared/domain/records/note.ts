import { z } from 'zod';
import { BODY_MAX, daySchema, idSchema, instantSchema } from './fields.ts';

export const noteKinds = ['1-2-1', 'meeting', 'call', 'message', 'event', 'other'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Kinds that are a real touch and restart the cadence; an edit of a record is not. */
export const touchKinds: ReadonlySet<NoteKind> = new Set([
  '1-2-1',
  'meeting',
  'call',
  'message',
  'event',
]);

/** All of a note but its text, which is a record of its own so that it can stay on disk. */
export const noteSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  kind: z.enum(noteKinds),
  /** The day it is about, not the day it was typed. */
  on: daySchema,
  minutes: z.int().min(0).max(100_000).nullable(),
  eventId: idSchema.nullable(),
  createdAt: instantSchema,
  editedAt: instantSchema,
  /** The first line of the text, at most 200 characters, kept for the card. */
  excerpt: z.string().max(200),
  /** The line marked to remember; the card shows it before the excerpt. */
  remember: z.string().max(2000).nullable(),
  /** Notes are private: they print only when this is set. */
  printable: z.boolean(),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

/** The text of the note with the same id. */
export const noteBodySchema = z.object({ id: idSchema, text: z.string().max(BODY_MAX) });
export type NoteBody = Readonly<z.infer<typeof noteBodySchema>>;
