import { z } from 'zod';
import { gainsSchema } from './contact.ts';
import { idSchema, lineSchema } from './fields.ts';

/** The id of the only record of the table. */
export const ME = 'me';

export const profileDetailsSchema = z.object({
  name: lineSchema,
  company: lineSchema,
  trade: lineSchema,
  /** What to say in thirty seconds when everybody presents themselves. */
  pitch: lineSchema,
  /** One's own, for a 1-2-1 in which both sides tell theirs. */
  gains: gainsSchema,
  /** Who would be a perfect customer. */
  idealReferral: lineSchema,
});

/** The person who keeps the journal. */
export const profileSchema = profileDetailsSchema.extend({ id: idSchema });
export type Profile = Readonly<z.infer<typeof profileSchema>>;

export const blankProfile: Profile = {
  id: ME,
  name: '',
  company: '',
  trade: '',
  pitch: '',
  gains: { goals: '', accomplishments: '', interests: '', networks: '', skills: '' },
  idealReferral: '',
};
