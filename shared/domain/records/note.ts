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
  /** Contacts named in the text with "@", and the name as it stands there. */
  mentions: z
    .array(z.object({ contactId: idSchema, as: z.string().min(1).max(400) }).readonly())
    .max(200)
    .readonly(),
  /** Still being written: offered again after a crash. */
  draft: z.boolean(),
  /** An honest tick: I talked about what I sell. */
  pitched: z.boolean(),
  /** How many earlier wordings are kept. */
  versions: z.int().min(0).max(1000),
});
export type Note = Readonly<z.infer<typeof noteSchema>>;

/** What a note has beyond the ordinary, when it has none of it. */
export const plainNote = {
  mentions: [],
  draft: false,
  pitched: false,
  versions: 0,
} as const satisfies Partial<Note>;

/** An earlier wording of a note. */
export const noteVersionSchema = z.object({
  id: idSchema,
  noteId: idSchema,
  contactId: idSchema,
  writtenAt: instantSchema,
  replacedAt: instantSchema,
  /** The sitting that replaced it. */
  sitting: idSchema.nullable(),
  text: z.string().max(BODY_MAX),
});
export type NoteVersion = Readonly<z.infer<typeof noteVersionSchema>>;

/** The text of the note with the same id. */
export const noteBodySchema = z.object({ id: idSchema, text: z.string().max(BODY_MAX) });
export type NoteBody = Readonly<z.infer<typeof noteBodySchema>>;
