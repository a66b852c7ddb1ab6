import { type Day, weekday } from '../day.ts';
import { dayOf, lastOfMonth, later, nextMonthly, nextWeekday, nextYearly } from './calendar.ts';
import { type Reading, readTo, word } from './reading.ts';
import type { Place } from './place.ts';
import { months, units } from './words.ts';

type Part = 'begin' | 'middle' | 'end';
const parts: ReadonlyMap<string, Part> = new Map([
  ...['inizio', 'start', 'beginning', 'early'].map((said) => [said, 'begin'] as const),
  ...['meta', 'mid', 'middle'].map((said) => [said, 'middle'] as const),
  ...['fine', 'end'].map((said) => [said, 'end'] as const),
]);
const between = new Set(['di', 'del', 'della', 'dell', 'of', 'the', '-', '’', "'"]);

function isNext(text: string): boolean {
  return /^(?:next|prossim[ao]|ventur[ao])$/.test(text);
}

/** "fine mese", "end of next month", "metà mese", "inizio dicembre", "fine settimana", "weekend". */
export function partOfSpan({ tokens, today }: Place, at: number): Reading | null {
  if (word(tokens, at) === 'weekend') return readTo(nextWeekday(today, 6), at + 1);
  const part = parts.get(word(tokens, at));
  if (part === undefined) return null;
  let index = at + 1;
  while (between.has(word(tokens, index))) index += 1;
  const isBefore = isNext(word(tokens, index));
  if (isBefore) index += 1;
  const isAfter = isNext(word(tokens, index + 1));
  const end = isAfter ? index + 2 : index + 1;
  const named = months.get(word(tokens, index));
  const span = { part, today, next: isBefore || isAfter };
  if (named !== undefined) return readTo(partOfNamed(span, named), index + 1);
  switch (units.get(word(tokens, index))) {
    case 'week':
      // "Fine settimana" is Italian for the weekend; in English it is the last day of work.
      return readTo(partOfWeek(span, word(tokens, at) === 'fine' ? 6 : 5), end);
    case 'month':
      return readTo(partOfMonth(span), end);
    case 'year':
      return readTo(partOfYear(span), end);
    case 'day':
    case undefined:
      return null;
  }
}

/** "settimana prossima", "il prossimo mese", "next week": the first day of it. */
export function nextUnit({ tokens, today }: Place, at: number): Reading | null {
  const [first, second] = [word(tokens, at), word(tokens, at + 1)];
  const unit = isNext(first) ? units.get(second) : isNext(second) ? units.get(first) : undefined;
  if (unit === undefined || unit === 'day') return null;
  const year = Number(today.slice(0, 4));
  const month = Number(today.slice(5, 7));
  const begin = {
    week: nextWeekday(today, 1),
    month: month === 12 ? dayOf(year + 1, 1, 1) : dayOf(year, month + 1, 1),
    year: dayOf(year + 1, 1, 1),
  }[unit];
  return readTo(begin, at + 2);
}

/** "questa settimana", "entro la settimana": its last day of work; "this month": its last day. */
export function thisUnit({ tokens, today }: Place, at: number): Reading | null {
  const lead = word(tokens, at);
  const isThis = ['this', 'questa', 'questo'].includes(lead);
  const isWithin = lead === 'entro' && ['la', 'il'].includes(word(tokens, at + 1));
  if (!isThis && !isWithin) return null;
  const index = isThis ? at + 1 : at + 2;
  const unit = units.get(word(tokens, index));
  if (isNext(word(tokens, index + 1))) return null;
  if (unit === 'week')
    return readTo(later(today, Math.max(5, weekday(today)) - weekday(today)), index + 1);
  if (unit !== 'month') return null;
  return readTo(lastOfMonth(Number(today.slice(0, 4)), Number(today.slice(5, 7))), index + 1);
}

interface Span {
  readonly part: Part;
  readonly today: Day;
  readonly next: boolean;
}

/** Days of a month, where it has begun: the next time they come. */
const onDay = { begin: 1, middle: 15 } as const;

function partOfNamed({ part, today }: Span, month: number): Day | null {
  if (part !== 'end') return nextYearly(today, month, onDay[part]);
  const isOver = month < Number(today.slice(5, 7));
  return lastOfMonth(Number(today.slice(0, 4)) + (isOver ? 1 : 0), month);
}

function partOfMonth({ part, today, next }: Span): Day | null {
  const [thisYear, thisMonth] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  const year = next && thisMonth === 12 ? thisYear + 1 : thisYear;
  const month = next ? (thisMonth % 12) + 1 : thisMonth;
  if (part === 'end') return lastOfMonth(year, month);
  return next ? dayOf(year, month, onDay[part]) : nextMonthly(today, onDay[part]);
}

function partOfWeek({ part, today, next }: Span, last: number): Day | null {
  const day = { begin: 1, middle: 3, end: last }[part];
  if (!next) return nextWeekday(today, day);
  const monday = nextWeekday(today, 1);
  return monday === null ? null : later(monday, day - 1);
}

function partOfYear({ part, today, next }: Span): Day | null {
  const year = Number(today.slice(0, 4));
  if (part === 'middle') return null;
  return part === 'end' ? dayOf(next ? year + 1 : year, 12, 31) : dayOf(year + 1, 1, 1);
}
