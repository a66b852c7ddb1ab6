import { z } from 'zod';
import { boardViewSchema, defaultBoardView } from './boardView.ts';
import { defaultSheetOptions, sheetOptionsSchema } from './sheetOptions.ts';
import { defaultReminder, reminderSchema } from './reminder.ts';
import { daySchema, idSchema } from './records/fields.ts';
import { defaultStepPlan, type StepPlan, stepPlanSchema } from './stepPlan.ts';

/** Of more than one journal: what the search lists is fewer. */
export const RECENT_MAX = 24;

const fields = {
  /** `system` follows the operating system. */
  language: z.enum(['system', 'en', 'it']),
  theme: z.enum(['system', 'light', 'dark']),
  /** `auto`: Letter in the United States, Canada and Mexico, A4 elsewhere. */
  paper: z.enum(['auto', 'a4', 'letter']),
  /** Whether a new contact gets its first steps, and which. */
  firstSteps: z.boolean(),
  stepPlan: stepPlanSchema,
  /** How many follow-ups a day holds when a debrief lays them out. */
  followUpsADay: z.int().min(1).max(50),
  /** The day of the last weekly review of who has cooled. */
  reviewedOn: daySchema.nullable(),
  /** The system's word once a day. */
  reminder: reminderSchema,
  /** Ids of the contacts seen last, the latest first: no names, they stand in the clear. */
  recent: z.array(idSchema).max(RECENT_MAX),
  /** How the board was looked at last. */
  board: boardViewSchema,
  /** Whether events are shown as a list or as a month. */
  eventsAs: z.enum(['list', 'month']),
  /** How the person likes their prep sheets. */
  sheet: sheetOptionsSchema,
};

/**
 * Choices about this machine, not about anybody in the journal; kept in a file beside it,
 * readable while the journal is locked, and not part of undo.
 */
export const preferencesSchema = z.object({
  language: fields.language.default('system'),
  theme: fields.theme.default('system'),
  paper: fields.paper.default('auto'),
  firstSteps: fields.firstSteps.default(true),
  /** As Electron counts it: 0 is the actual size, each level 20 % more. */
  zoomLevel: z.number().min(-8).max(9).default(0),
  stepPlan: fields.stepPlan.default(defaultStepPlan),
  /** Where backups go; `null`: beside the journal. Chosen in the system's dialog alone. */
  backupFolder: z.string().min(1).max(32_000).nullable().default(null),
  followUpsADay: fields.followUpsADay.default(5),
  reviewedOn: fields.reviewedOn.default(null),
  reminder: fields.reminder.default(defaultReminder),
  /** The day that had its word last. */
  remindedOn: daySchema.nullable().default(null),
  recent: fields.recent.default([]),
  board: fields.board.default(defaultBoardView),
  eventsAs: fields.eventsAs.default('list'),
  sheet: fields.sheet.default(defaultSheetOptions),
  window: z
    .object({
      x: z.int(),
      y: z.int(),
      width: z.int().min(200),
      height: z.int().min(200),
      maximized: z.boolean(),
    })
    .nullable()
    .default(null),
});
export type Preferences = Readonly<z.infer<typeof preferencesSchema>>;
export const defaultPreferences: Preferences = preferencesSchema.parse({});

/** What a person changes; what is left out stays as it is, and does not fall to its default. */
export const preferencesChangeSchema = z.object(fields).partial();

/** The steps that a new contact gets; none when they are switched off. */
export function stepPlanOf({ firstSteps, stepPlan }: Preferences): StepPlan {
  return firstSteps ? stepPlan : [];
}
