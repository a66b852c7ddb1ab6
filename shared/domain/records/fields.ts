import { z } from 'zod';
import { isDay } from '../day.ts';

/** Longest text of one line that a field takes; longer input is refused with a message, never cut. */
export const LINE_MAX = 20_000;
/** Longest body of one note, in UTF-16 code units. */
export const BODY_MAX = 60_000_000;

export const idSchema = z.string().regex(/^[A-Za-z0-9][A-Za-z0-9_.:-]{0,127}$/);
export const daySchema = z.string().refine(isDay, 'not a day that exists');
/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export const instantSchema = z.string().regex(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}:\d{2}\.\d{3}Z$/);
/** Wall-clock time in the person's own zone, `YYYY-MM-DDTHH:mm`. */
export const localTimeSchema = z
  .string()
  .regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)
  .refine((text) => isDay(text.slice(0, 10)), 'not a day that exists');
export const lineSchema = z.string().max(LINE_MAX);
/** An order key between two neighbours (`fractional-indexing`); compares as a plain string. */
export const rankSchema = z.string().min(1).max(4096);

export const labelledSchema = z
  .object({ label: z.string().max(200), value: lineSchema })
  .readonly();
export type Labelled = z.infer<typeof labelledSchema>;
