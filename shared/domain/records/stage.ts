import { z } from 'zod';
import { idSchema, lineSchema, rankSchema } from './fields.ts';

/** The four stages every journal begins with. Their words come from the messages. */
export const stagePresets = ['met', 'getting-to-know', 'trusted', 'referral-partner'] as const;
export type StagePreset = (typeof stagePresets)[number];

export const stageSchema = z.object({
  id: idSchema,
  /** Which of the four first stages this is; its words follow the language until renamed. */
  preset: z.enum(stagePresets).nullable(),
  /** `null`: the preset's word. */
  title: lineSchema.nullable(),
  /** What the stage means, in a sentence. `null`: the preset's. */
  description: lineSchema.nullable(),
  /** Which of the stage colours of tokens.css. */
  color: z.enum(['stage-1', 'stage-2', 'stage-3', 'stage-4']),
  /** Cadence: how many days between touches are ideal, and how many are the most. */
  idealDays: z.int().min(1).max(3650),
  maxDays: z.int().min(1).max(3650),
  rank: rankSchema,
});
export type Stage = Readonly<z.infer<typeof stageSchema>>;
