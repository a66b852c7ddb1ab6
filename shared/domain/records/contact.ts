import { z } from 'zod';
import {
  daySchema,
  idSchema,
  instantSchema,
  labelledSchema,
  lineSchema,
  rankSchema,
} from './fields.ts';
import { cadenceSchema } from './stage.ts';

export const addressSchema = z
  .object({
    label: z.string().max(200),
    street: lineSchema,
    city: lineSchema,
    region: lineSchema,
    postalCode: lineSchema,
    country: lineSchema,
  })
  .readonly();
export type Address = z.infer<typeof addressSchema>;

/** GAINS: what to know about a partner. An empty text is a question not yet asked. */
export const gainsSchema = z
  .object({
    goals: lineSchema,
    accomplishments: lineSchema,
    interests: lineSchema,
    networks: lineSchema,
    skills: lineSchema,
  })
  .readonly();
export type Gains = z.infer<typeof gainsSchema>;
export const gainsLetters = [
  'goals',
  'accomplishments',
  'interests',
  'networks',
  'skills',
] as const satisfies readonly (keyof Gains)[];
export type GainsLetter = (typeof gainsLetters)[number];

/** `YYYY-MM-DD`, or `--MM-DD` when the year is not known (as vCard writes it). */
export const birthdaySchema = z.union([
  daySchema,
  z.string().regex(/^--(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/),
]);

export const contactDetailsSchema = z.object({
  /** The whole name as the person writes it; never empty. */
  name: lineSchema.refine((name) => name.trim() !== '', 'empty'),
  givenName: lineSchema,
  familyName: lineSchema,
  company: lineSchema,
  /** Job title: "titolare", "partner". */
  role: lineSchema,
  /** What they do for a living: "impianti elettrici". */
  trade: lineSchema,
  chapter: lineSchema,
  city: lineSchema,
  tags: z.array(z.string().min(1).max(200)).max(1000).readonly(),
  emails: z.array(labelledSchema).max(100).readonly(),
  phones: z.array(labelledSchema).max(100).readonly(),
  addresses: z.array(addressSchema).max(100).readonly(),
  urls: z.array(labelledSchema).max(100).readonly(),
  birthday: birthdaySchema.nullable(),
  languages: z.array(z.string().max(200)).max(100).readonly(),
  metOn: daySchema.nullable(),
  metWhere: lineSchema,
  introducedBy: idSchema.nullable(),
  gains: gainsSchema,
  /** Who would be a perfect customer for them, in their words. */
  idealReferral: lineSchema,
  customFields: z.array(labelledSchema).max(500).readonly(),
});
export type ContactDetails = Readonly<z.infer<typeof contactDetailsSchema>>;

export const contactSchema = contactDetailsSchema.extend({
  id: idSchema,
  createdAt: instantSchema,
  updatedAt: instantSchema,
  stageId: idSchema,
  /** The day of the last change of stage. */
  stageSince: daySchema,
  /** The place inside the column. */
  rank: rankSchema,
  /** The person moved them here although the stage's evidence was missing. */
  overruled: z.boolean(),
  /** A cadence of their own; `null`: the stage's. */
  cadence: z.object({ idealDays: cadenceSchema, maxDays: cadenceSchema }).readonly().nullable(),
  /** Contacts who are no longer suggested for an introduction to this one. */
  notSuggested: z.array(idSchema).max(10_000).readonly(),
  /** The day they were let go: off the board, never lost. */
  releasedOn: daySchema.nullable(),
});
export type Contact = Readonly<z.infer<typeof contactSchema>>;

/** What a contact is before anything is known about them but the name. */
export const blankDetails: Omit<ContactDetails, 'name'> = {
  givenName: '',
  familyName: '',
  company: '',
  role: '',
  trade: '',
  chapter: '',
  city: '',
  tags: [],
  emails: [],
  phones: [],
  addresses: [],
  urls: [],
  birthday: null,
  languages: [],
  metOn: null,
  metWhere: '',
  introducedBy: null,
  gains: { goals: '', accomplishments: '', interests: '', networks: '', skills: '' },
  idealReferral: '',
  customFields: [],
};
