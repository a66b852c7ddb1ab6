import { z } from 'zod';

const fields = {
  /** `system` follows the operating system. */
  language: z.enum(['system', 'en', 'it']),
  theme: z.enum(['system', 'light', 'dark']),
  /** `auto`: Letter in the United States, Canada and Mexico, A4 elsewhere. */
  paper: z.enum(['auto', 'a4', 'letter']),
  /** Whether a new contact gets the 24-hour, 7-day and 30-day steps. */
  firstSteps: z.boolean(),
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
