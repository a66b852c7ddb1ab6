import type { Day } from '../day.ts';
import { later, laterByMonths } from './calendar.ts';
import { number, word } from './reading.ts';
import type { Token } from './tokens.ts';
import { numbers, type Unit, units } from './words.ts';

/** "Two weeks", "un paio di giorni", "a fortnight": how long, and the index after it. */
export interface Length {
  readonly count: number;
  readonly unit: Unit;
  readonly end: number;
}

export function lengthOf(tokens: readonly Token[], at: number): Length | null {
  const first = numbers.get(word(tokens, at)) ?? number(tokens, at, 6);
  if (first === null) return null;
  const many = several.get(word(tokens, at + 1));
  const hasOf = many !== undefined && ['di', 'of'].includes(word(tokens, at + 2));
  const index = at + 1 + (many === undefined ? 0 : 1) + (hasOf ? 1 : 0);
  const count = many ?? first;
  if (word(tokens, index) === 'fortnight') {
    return { count: count * 2, unit: 'week', end: index + 1 };
  }
  const unit = units.get(word(tokens, index));
  return unit === undefined ? null : { count, unit, end: index + 1 };
}

const several: ReadonlyMap<string, number> = new Map([
  ['paio', 2],
  ['couple', 2],
  ['decina', 10],
  ['quindicina', 15],
]);

/** `null` beyond the year 9999. */
export function afterLength(day: Day, { count, unit }: Omit<Length, 'end'>): Day | null {
  switch (unit) {
    case 'day':
      return later(day, count);
    case 'week':
      return later(day, count * 7);
    case 'month':
      return laterByMonths(day, count);
    case 'year':
      return laterByMonths(day, count * 12);
  }
}
