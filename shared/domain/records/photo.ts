import { z } from 'zod';
import { idSchema, instantSchema } from './fields.ts';

export const photoTypes = ['image/jpeg', 'image/png', 'image/webp'] as const;
/** Longest photo, in characters of base64: about a megabyte and a half. */
export const PHOTO_MAX = 2_000_000;

/** That a contact has a photo, and since when; its id is the contact's. */
export const photoSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  setAt: instantSchema,
});
export type Photo = Readonly<z.infer<typeof photoSchema>>;

/** The picture of the photo with the same id. */
export const photoBytesSchema = z.object({
  id: idSchema,
  contactId: idSchema,
  type: z.enum(photoTypes),
  /** Base64. */
  data: z
    .string()
    .min(4)
    .max(PHOTO_MAX)
    .regex(/^[A-Za-z\d+/]+={0,2}$/),
});
export type PhotoBytes = Readonly<z.infer<typeof photoBytesSchema>>;
