import { z } from 'zod';
import { idSchema, instantSchema, lineSchema } from './fields.ts';

/** Where a contact was imported from: the raw lines, so that an export loses nothing. */
export const sourceSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  importId: idSchema,
  format: z.enum(['vcard', 'csv']),
  raw: z.string().max(60_000_000),
});
export type Source = Readonly<z.infer<typeof sourceSchema>>;

/** One import that took place. */
export const importSchema = z.object({
  id: idSchema,
  at: instantSchema,
  fileName: lineSchema,
  format: lineSchema,
  created: z.int().min(0),
  updated: z.int().min(0),
  skipped: z.int().min(0),
});
export type ImportRecord = Readonly<z.infer<typeof importSchema>>;
