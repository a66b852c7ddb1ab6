import { formatDay } from '../../../shared/i18n/dates.ts';
import type { Language } from '../../../shared/i18n/index.ts';

/** A birthday in words; one without a year (`--MM-DD`) without it. */
export function birthdayWords(birthday: string, language: Language): string {
  if (!birthday.startsWith('--')) return formatDay(birthday, 'longNoWeekday', language);
  // A leap year, so that 29 February exists; the year is taken off again.
  return formatDay(`2000${birthday.slice(1)}`, 'longNoWeekday', language).replace(/\s*2000$/, '');
}
