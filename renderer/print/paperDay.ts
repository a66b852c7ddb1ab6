import type { Day } from '../../shared/domain/day.ts';
import { type DayStyle, formatDay, formatDayNear } from '../../shared/i18n/dates.ts';
import type { Sheet } from './sheetContext.ts';

/** A day in the paper's language, kept together: "3 dic" is not torn between two lines. */
export function paperDay(day: Day, style: DayStyle, { language }: Sheet): string {
  return together(formatDay(day, style, language));
}

/** As `paperDay`, with the year where it is another than the paper's. */
export function dayNear(day: Day, { language, preparedOn }: Sheet): string {
  return together(formatDayNear(day, preparedOn, language));
}

/** "Mercoledì 25 novembre 2026": a line of its own begins with a capital. */
export function headDay(day: Day, { language }: Sheet): string {
  const written = formatDay(day, 'long', language);
  return `${written.charAt(0).toLocaleUpperCase(language)}${written.slice(1)}`;
}

function together(written: string): string {
  return written.replaceAll(' ', '\u00A0');
}
