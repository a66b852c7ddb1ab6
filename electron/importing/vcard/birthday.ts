import { isDay } from '../../../shared/domain/day.ts';

/** A year that stands for "not known" in Apple's address book. */
const APPLE_NO_YEAR = '1604';

/**
 * A day of birth as `YYYY-MM-DD`, or `--MM-DD` without a year, from what address books
 * write: `1994-02-03`, `19940203`, with a time behind, `--0122`, `--01-22`, and Apple's
 * 1604. `omittedYear` is Apple's `X-APPLE-OMIT-YEAR`. `null` where it is no such day.
 */
export function readBirthday(text: string, omittedYear: string = APPLE_NO_YEAR): string | null {
  const found = /^(?<year>\d{4}|--)-?(?<month>\d{2})-?(?<day>\d{2})(?:[T\s].*)?$/.exec(
    text.trim(),
  )?.groups;
  if (!found) return null;
  const year = found['year'] ?? '';
  const monthDay = `${found['month']}-${found['day']}`;
  // 2000 was a leap year: whether the day exists at all.
  if (!isDay(`2000-${monthDay}`)) return null;
  if (year === '--' || year === APPLE_NO_YEAR || year === omittedYear) return `--${monthDay}`;
  const day = `${year}-${monthDay}`;
  return isDay(day) ? day : null;
}
