import { z } from 'zod';

/** One step that a new contact gets: which of the three, after how many days, in what words. */
export const plannedStepSchema = z
  .object({
    step: z.enum(['24h', '7d', '30d']),
    /** After the first meeting. */
    days: z.int().min(0).max(365),
    /** The person's own words; empty for those of the messages. */
    words: z.string().max(200),
  })
  .readonly();
export type PlannedStep = z.infer<typeof plannedStepSchema>;

/** At most one of each; a step that is not in it is switched off. */
export const stepPlanSchema = z
  .array(plannedStepSchema)
  .max(3)
  .refine((steps) => new Set(steps.map(({ step }) => step)).size === steps.length, 'twice')
  .readonly();
export type StepPlan = z.infer<typeof stepPlanSchema>;

/** Days after the first meeting at which a step is due unless the person chose otherwise. */
export const stepDays = { '24h': 1, '7d': 7, '30d': 30 } as const satisfies Record<
  PlannedStep['step'],
  number
>;
export const stepNames = ['24h', '7d', '30d'] as const satisfies readonly PlannedStep['step'][];

export const defaultStepPlan: StepPlan = stepNames.map((step) => ({
  step,
  days: stepDays[step],
  words: '',
}));
