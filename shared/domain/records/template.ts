import { z } from 'zod';
import { idSchema, instantSchema, lineSchema } from './fields.ts';
import { noteKinds } from './note.ts';

/** The templates every journal has. Their words come from the messages until they are changed. */
export const templatePresets = [
  'first-meeting',
  'one-to-one',
  'after-event',
  'referral-received',
] as const;
export type TemplatePreset = (typeof templatePresets)[number];

/** Words to begin a note with: one of the person's own, or a preset that they changed (its id). */
export const templateSchema = z.object({
  id: idSchema,
  title: lineSchema,
  text: lineSchema,
  kind: z.enum(noteKinds),
  /** A preset that the person does not want to see. */
  removed: z.boolean(),
  createdAt: instantSchema,
});
export type Template = Readonly<z.infer<typeof templateSchema>>;
