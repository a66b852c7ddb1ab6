import type { Day } from '../day.ts';
import { dayOf, nextMonthly, nextYearly } from './calendar.ts';
import type { Place } from './place.ts';
import { afterOrdinal, fullYear, number, type Reading, readTo, signs, word } from './reading.ts';
import type { Token } from './tokens.ts';
import { months } from './words.ts';

/** "2026-11-26". */
export function isoDate({ tokens }: Place, at: number): Reading | null {
  if (!/^\d{4}$/.test(word(tokens, at)) || !signs(tokens, at, '-', '-')) return null;
  const [year, month, day] = [0, 2, 4].map((step) => number(tokens, at + step, 4));
  return readTo(dayOf(year ?? 0, month ?? 0, day ?? 0), at + 5);
}

/** "26/11", "26/11/27", "26.11.2027": the day first, unless that cannot be. */
export function signedDate({ tokens, today, alone }: Place, at: number): Reading | null {
  const sign = word(tokens, at + 1);
  if (!['/', '.', '-'].includes(sign)) return null;
  if (at > 0 && tokens[at]?.joined === true && /[\d/.-]/.test(word(tokens, at - 1))) return null;
  const first = number(tokens, at, 2);
  const second = number(tokens, at + 2, 2);
  if (first === null || second === null || !signs(tokens, at, sign)) return null;
  const [day, month] = second > 12 && first <= 12 ? [second, first] : [first, second];
  if (signs(tokens, at, sign, sign)) {
    const year = fullYear(word(tokens, at + 4));
    // "1-2-1" is a meeting of two, not the first of February.
    if (year === null || (sign === '-' && year.digits === 2)) return null;
    return readTo(dayOf(year.value, month, day), at + 5);
  }
  // "3.5" and "2-3" are more often something else.
  if (sign !== '/' && !alone) return null;
  return readTo(nextYearly(today, month, day), at + 3);
}

/** "26 novembre", "26th of November 2027", "1º marzo", "primo marzo". */
export function dayAndMonth({ tokens, today }: Place, at: number): Reading | null {
  const day = word(tokens, at) === 'primo' ? 1 : number(tokens, at, 2);
  if (day === null) return null;
  let index = afterOrdinal(tokens, at + 1);
  if (['of', 'di'].includes(word(tokens, index))) index += 1;
  const month = months.get(word(tokens, index));
  return month === undefined ? null : withYear(tokens, today, index + 1, month, day);
}

/** "November 26", "nov 26th, 2027". */
export function monthAndDay({ tokens, today }: Place, at: number): Reading | null {
  const month = months.get(word(tokens, at));
  const day = number(tokens, at + 1, 2);
  if (month === undefined || day === null || word(tokens, at + 2) === ':') return null;
  return withYear(tokens, today, afterOrdinal(tokens, at + 2), month, day);
}

function withYear(
  tokens: readonly Token[],
  today: Day,
  at: number,
  month: number,
  day: number,
): Reading | null {
  const abbreviated = word(tokens, at) === '.' || word(tokens, at) === ',';
  const index = abbreviated ? at + 1 : at;
  // Beyond the calendar is no day, rather than this year's.
  if (/^\d{5,}$/.test(word(tokens, index))) return null;
  const year = fullYear(word(tokens, index));
  if (year?.digits === 4) return readTo(dayOf(year.value, month, day), index + 1);
  return readTo(nextYearly(today, month, day), at);
}

/** "il 26", "the 26th", "26th": a day of the month, where nothing else can follow. */
export function dayOfMonthAlone(place: Place, at: number): Reading | null {
  const lead = word(place.tokens, at);
  const begin = ['il', 'the', 'giorno'].includes(lead) ? at + 1 : at;
  const hasOrdinal = afterOrdinal(place.tokens, begin + 1) > begin + 1;
  if ((begin === at || lead === 'the') && !hasOrdinal) return null;
  return numberOfDay(place, begin);
}

export function numberOfDay({ tokens, today }: Place, at: number): Reading | null {
  const day = number(tokens, at, 2);
  if (day === null) return null;
  const end = afterOrdinal(tokens, at + 1);
  // "il 26 per cento", "the 26th floor".
  if (/^[\p{L}\d%€:./-]/u.test(word(tokens, end)) && tokens[end]?.joined !== false) return null;
  if (/^[\p{L}\d%€]/u.test(word(tokens, end))) return null;
  return readTo(nextMonthly(today, day), end);
}
