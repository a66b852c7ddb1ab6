import { z } from 'zod';
import { idSchema, lineSchema, rankSchema } from './fields.ts';

/** The four stages every journal begins with. Their words come from the messages. */
export const stagePresets = ['met', 'getting-to-know', 'trusted', 'referral-partner'] as const;
export type StagePreset = (typeof stagePresets)[number];

/** The stage colours of tokens.css. */
export const stageColors = [
  'stage-1',
  'stage-2',
  'stage-3',
  'stage-4',
  'stage-5',
  'stage-6',
  'stage-7',
  'stage-8',
] as const;
export type StageColor = (typeof stageColors)[number];

/** What the journal can show for a relationship; a stage may ask for some of it. */
export const evidenceRules = [
  'one-to-one',
  'promise-kept',
  'referral-given',
  'referral-received',
] as const;
export type EvidenceRule = (typeof evidenceRules)[number];

const DAYS_MAX = 3650;
export const cadenceSchema = z.int().min(1).max(DAYS_MAX);

export const stageSchema = z.object({
  id: idSchema,
  /** Which of the four first stages this is; its words follow the language until renamed. */
  preset: z.enum(stagePresets).nullable(),
  /** `null`: the preset's word. */
  title: lineSchema.nullable(),
  /** What the stage means, in a sentence. `null`: the preset's. */
  description: lineSchema.nullable(),
  color: z.enum(stageColors),
  /** Cadence: how many days between touches are ideal, and how many are the most. */
  idealDays: cadenceSchema,
  maxDays: cadenceSchema,
  /** What it asks the journal to show before somebody comes to it. `null`: what the preset asks. */
  evidence: z.array(z.enum(evidenceRules)).readonly().nullable(),
  rank: rankSchema,
});
export type Stage = Readonly<z.infer<typeof stageSchema>>;
