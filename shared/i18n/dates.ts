import type { Day } from '../domain/day.ts';
import type { Language } from './index.ts';

/** Days are formatted at UTC midnight in UTC, so that no zone can move them. */
const styles = {
  /** "Thu 26 Nov" */
  short: { weekday: 'short', day: 'numeric', month: 'short' },
  /** "26 Nov" */
  brief: { day: 'numeric', month: 'short' },
  /** "26 Nov 2026" */
  medium: { day: 'numeric', month: 'short', year: 'numeric' },
  /** "Nov" */
  month: { month: 'short' },
  /** "November 2026" */
  monthYear: { month: 'long', year: 'numeric' },
  /** "Thursday" */
  weekday: { weekday: 'long' },
  /** "Thu" */
  weekdayShort: { weekday: 'short' },
  /** "26 November 2026" */
  longNoWeekday: { day: 'numeric', month: 'long', year: 'numeric' },
  /** "Thursday 26 November 2026" */
  long: { weekday: 'long', day: 'numeric', month: 'long', year: 'numeric' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;
export type DayStyle = keyof typeof styles;

/** English as Europe writes it, so that both languages put the day before the month. */
const locales: Record<Language, string> = { en: 'en-GB', it: 'it-IT' };
const formats = new Map<string, Intl.DateTimeFormat>();

export function formatDay(day: Day, style: DayStyle, language: Language): string {
  const key = `${language} ${style}`;
  const format =
    formats.get(key) ??
    new Intl.DateTimeFormat(locales[language], { ...styles[style], timeZone: 'UTC' });
  formats.set(key, format);
  return format.format(new Date(`${day}T00:00:00Z`));
}

/** "7:00" of a wall-clock time `YYYY-MM-DDTHH:mm`. */
export function formatTime(localTime: string): string {
  return localTime.slice(11).replace(/^0/, '');
}

/** A day of this year without the year, of another year with it. */
export function formatDayNear(day: Day, today: Day, language: Language): string {
  return formatDay(day, day.slice(0, 4) === today.slice(0, 4) ? 'brief' : 'medium', language);
}
