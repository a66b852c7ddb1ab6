import { z } from 'zod';
import { addDays, type Day, localDay } from './day.ts';

/** An hour and a minute of the person's clock, `HH:MM`. */
const timeOfDaySchema = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);

/** The word that the system says once a day about who is waiting. */
export const reminderSchema = z.object({
  on: z.boolean(),
  at: timeOfDaySchema,
  /** A notification may be read by whoever passes the screen. */
  content: z.enum(['number', 'names']),
});
export type Reminder = Readonly<z.infer<typeof reminderSchema>>;
export const defaultReminder: Reminder = { on: true, at: '08:30', content: 'number' };

export type ReminderStep =
  | { readonly kind: 'due' }
  | { readonly kind: 'wait'; readonly until: Date };

/**
 * Whether the word is due now, or when it will be. A time slept through is made up for as
 * long as its day lasts, and never on another.
 * @param remindedOn the day that had its word last; kept across restarts
 */
export function nextReminder(now: Date, at: string, remindedOn: Day | null): ReminderStep {
  const today = localDay(now);
  const time = momentOf(today, at);
  if (today === remindedOn) return { kind: 'wait', until: momentOf(addDays(today, 1), at) };
  return time <= now ? { kind: 'due' } : { kind: 'wait', until: time };
}

/**
 * When a day's clock shows the time. Where daylight saving leaves it out, it is the moment
 * the clock would have shown it; where it comes twice, the first time.
 */
export function momentOf(day: Day, at: string): Date {
  const [year = 0, month = 0, date = 0] = day.split('-').map(Number);
  const [hour = 0, minute = 0] = at.split(':').map(Number);
  return new Date(year, month - 1, date, hour, minute);
}
