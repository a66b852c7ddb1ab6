import { z } from 'zod';

/**
 * Choices about this machine, not about anybody in the journal; kept in a file beside it,
 * readable while the journal is locked, and not part of undo.
 */
export const preferencesSchema = z.object({
  /** `system` follows the operating system. */
  language: z.enum(['system', 'en', 'it']).default('system'),
  theme: z.enum(['system', 'light', 'dark']).default('system'),
  /** `auto`: Letter in the United States, Canada and Mexico, A4 elsewhere. */
  paper: z.enum(['auto', 'a4', 'letter']).default('auto'),
  /** Whether a new contact gets the 24-hour, 7-day and 30-day steps. */
  firstSteps: z.boolean().default(true),
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
