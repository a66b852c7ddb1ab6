import type { Day } from '../day.ts';
import type { Token } from './tokens.ts';
import { partsOfDay } from './words.ts';

/** A day that some tokens mean: which, and the index after the last of them. */
export interface Reading {
  readonly day: Day;
  readonly end: number;
}

/** `null` when the day does not exist. */
export function readTo(day: Day | null, end: number): Reading | null {
  return day === null ? null : { day, end };
}

/** Empty beyond the last one. */
export function word(tokens: readonly Token[], at: number): string {
  return tokens[at]?.word ?? '';
}

/** A number of at most so many digits; `null` for anything else. */
export function number(tokens: readonly Token[], at: number, digits: number): number | null {
  const text = word(tokens, at);
  return /^\d+$/.test(text) && text.length <= digits ? Number(text) : null;
}

/** Whether the signs stand at every second place after `at`, with no space around them. */
export function signs(tokens: readonly Token[], at: number, ...wanted: readonly string[]): boolean {
  return wanted.every((sign, index) => {
    const [here, next] = [tokens[at + 1 + 2 * index], tokens[at + 2 + 2 * index]];
    return here?.word === sign && here.joined && next?.joined === true;
  });
}

/** "27" is 2027, "2027" itself. */
export function fullYear(text: string): { readonly value: number; readonly digits: 2 | 4 } | null {
  if (/^\d{4}$/.test(text)) return { value: Number(text), digits: 4 };
  return /^\d{2}$/.test(text) ? { value: 2000 + Number(text), digits: 2 } : null;
}

/** After "mattina", "alle 9", "at 3:30 pm", as often as they stand there. */
export function afterTimeOfDay(tokens: readonly Token[], at: number): number {
  if (partsOfDay.has(word(tokens, at))) return afterTimeOfDay(tokens, at + 1);
  if (!['alle', 'at', 'ore'].includes(word(tokens, at))) return at;
  if (word(tokens, at + 1) === 'ore') return afterTimeOfDay(tokens, at + 1);
  if (number(tokens, at + 1, 2) === null) return at;
  const hasMinutes = /^[:.]$/.test(word(tokens, at + 2)) && number(tokens, at + 3, 2) !== null;
  const end = hasMinutes ? at + 4 : at + 2;
  return /^[ap]m$/.test(word(tokens, end)) ? end + 1 : end;
}

/** After "th", "º" and the like, if one stands there. */
export function afterOrdinal(tokens: readonly Token[], at: number): number {
  return /^(?:st|nd|rd|th|[º°ª])$/.test(word(tokens, at)) ? at + 1 : at;
}
