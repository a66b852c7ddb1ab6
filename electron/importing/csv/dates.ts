import { type Day, isDay } from '../../../shared/domain/day.ts';

/** The first three letters of a month, English and Italian. */
const months: ReadonlyMap<string, number> = new Map(
  [
    ['jan', 'gen'],
    ['feb'],
    ['mar'],
    ['apr'],
    ['may', 'mag'],
    ['jun', 'giu'],
    ['jul', 'lug'],
    ['aug', 'ago'],
    ['sep', 'set'],
    ['oct', 'ott'],
    ['nov'],
    ['dec', 'dic'],
  ].flatMap((names, index) => names.map((name): [string, number] => [name, index + 1])),
);

/**
 * A day from the ways that tables write one: `12 Mar 2024`, `7-Feb-22`, `12 marzo 2024`,
 * `Mar 12, 2024`, `2024-03-12`, and `25/12/2024` or `12/25/2024` where only one reading is a
 * date. `null` for anything else: a day that could be two is not guessed.
 */
export function readDay(text: string, thisYear: number): Day | null {
  const trimmed = text.trim().toLowerCase();
  const named =
    /^(?<day>\d{1,2})[\s./-]+(?<month>\p{L}{3,})\.?[\s.,/-]+(?<year>\d{4}|\d{2})$/u.exec(trimmed) ??
    /^(?<month>\p{L}{3,})\.?\s+(?<day>\d{1,2}),?\s+(?<year>\d{4})$/u.exec(trimmed);
  if (named?.groups) {
    const { day = '', month = '', year = '' } = named.groups;
    return dayOf(fullYear(year, thisYear), months.get(month.slice(0, 3)) ?? 0, Number(day));
  }
  const iso = /^(\d{4})-(\d{2})-(\d{2})(?:[t\s].*)?$/.exec(trimmed);
  if (iso) return dayOf(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const numbers = /^(\d{1,2})[/.](\d{1,2})[/.](\d{4})$/.exec(trimmed);
  return numbers ? unambiguous(Number(numbers[1]), Number(numbers[2]), Number(numbers[3])) : null;
}

function unambiguous(first: number, second: number, year: number): Day | null {
  if (first === second || first > 12) return dayOf(year, second, first);
  return second > 12 ? dayOf(year, first, second) : null;
}

/** Two figures are of this century unless that lies ahead. */
function fullYear(text: string, thisYear: number): number {
  if (text.length === 4) return Number(text);
  const year = 2000 + Number(text);
  return year > thisYear ? year - 100 : year;
}

function dayOf(year: number, month: number, day: number): Day | null {
  const text = `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`;
  return isDay(text) ? text : null;
}
