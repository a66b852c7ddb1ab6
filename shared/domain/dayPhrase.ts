import type { Day } from './day.ts';
import { afterTimeOfDay, type Reading } from './dayWords/reading.ts';
import type { Place } from './dayWords/place.ts';
import { readingAt } from './dayWords/rules.ts';
import { type Token, tokensOf } from './dayWords/tokens.ts';
import { leads } from './dayWords/words.ts';

/** Words that mean a day, and where they stand in a text. */
export interface DayPhrase {
  readonly day: Day;
  /** Where the phrase begins, with the "by", "entro" or "il" before it. */
  readonly start: number;
  /** After its last character. */
  readonly end: number;
}

/** Nobody says the day later than this. */
const READ_MAX = 2000;

/**
 * The day that a whole text means, as people say it in Italian or English: "domani", "venerdì",
 * "tra due settimane", "in 2 weeks", "26/11", "next friday", "fine mese", "il 26". The day comes
 * before the month in both languages; without a year it is the next time that day comes, today
 * included, and a weekday is the next one after today. `null`: no day, or one that does not
 * exist or lies beyond the year 9999.
 */
export function parseDayPhrase(text: string, today: Day): Day | null {
  if (text.length > READ_MAX) return null;
  const tokens = tokensOf(text);
  const end = lengthWithoutStop(tokens);
  const place: Place = { tokens: tokens.slice(0, end), today, alone: true };
  for (let at = 0; at < end; at += 1) {
    const reading = readingAt(place, at);
    if (reading !== null) {
      const isAll = afterTimeOfDay(place.tokens, reading.end) === end;
      return isAll ? reading.day : null;
    }
    if (!leads.has(tokens[at]?.word ?? '')) return null;
  }
  return null;
}

/**
 * The phrase in a sentence that says when: at the end before at the beginning before in the
 * middle, and one that belongs to something else ("la riunione di venerdì") last of all.
 */
export function findDayPhrase(text: string, today: Day): DayPhrase | null {
  return best(candidates(text, today))?.phrase ?? null;
}

/**
 * A promise as it is typed, taken apart: "mandare il listino entro venerdì" is what to do and
 * when. A phrase in the middle stays in the words, which would make no sense without it.
 */
export function splitDayPhrase(
  text: string,
  today: Day,
): { readonly text: string; readonly day: Day | null } {
  const found = best(candidates(text, today));
  const whole = text.trim();
  if (found === undefined) return { text: whole, day: null };
  const { phrase, where, belongs } = found;
  const rest = where === 'end' ? text.slice(0, phrase.start) : text.slice(phrase.end);
  const words = rest.replaceAll(/^[\s,;:.–—-]+|[\s,;:–—-]+$/gu, '');
  const stays = belongs || where === 'middle' || words === '';
  return { text: stays ? whole : words, day: phrase.day };
}

interface Candidate {
  readonly phrase: DayPhrase;
  readonly where: 'end' | 'start' | 'middle';
  /** Whether it says which thing, not when: "of Friday". */
  readonly belongs: boolean;
}

function candidates(text: string, today: Day): Candidate[] {
  const tokens = tokensOf(text.slice(0, READ_MAX));
  const last = lengthWithoutStop(tokens);
  const place: Place = { tokens, today, alone: false };
  const found: Candidate[] = [];
  for (let at = 0; at < tokens.length; at += 1) {
    const reading = readingAt(place, at);
    if (reading === null || endsInsideWord(tokens, at, reading)) continue;
    const begin = withLeads(tokens, at);
    found.push({
      phrase: {
        day: reading.day,
        start: tokens[begin]?.start ?? 0,
        end: tokens[reading.end - 1]?.end ?? 0,
      },
      where: reading.end >= last ? 'end' : begin === 0 ? 'start' : 'middle',
      belongs: belongsToSomething(tokens, at, reading),
    });
    at = reading.end - 1;
  }
  return found;
}

function best(found: readonly Candidate[]): Candidate | undefined {
  const order = { end: 0, start: 1, middle: 2 };
  const rank = ({ where, belongs }: Candidate): number => order[where] + (belongs ? 3 : 0);
  return found.toSorted((a, b) => rank(a) - rank(b))[0];
}

/** "Friday's list", "la riunione di venerdì", "of Friday". */
function belongsToSomething(tokens: readonly Token[], at: number, { end }: Reading): boolean {
  const before = tokens[at - 1]?.word ?? '';
  const after = tokens[end]?.word ?? '';
  if (before === 'di' && tokens[at - 2]?.word === 'prima') return false;
  if (['di', 'del', 'della', 'of', 'dal', 'from', 'since'].includes(before)) return true;
  return (after === "'" || after === '’') && tokens[end + 1]?.word === 's';
}

/** "26th" of "26thousand" is no day. */
function endsInsideWord(tokens: readonly Token[], at: number, { end }: Reading): boolean {
  const [first, next, last] = [tokens[at], tokens[end], tokens[end - 1]];
  const glued = (token: Token | undefined): boolean =>
    token?.joined === true && /^[\p{L}\d_@#]/u.test(token.word);
  if (first?.joined === true && /[\p{L}\d_@#/]$/u.test(tokens[at - 1]?.word ?? '')) return true;
  return last !== undefined && glued(next);
}

/** "entro il 26": the words before that go with the day. */
function withLeads(tokens: readonly Token[], at: number): number {
  let begin = at;
  while (begin > 0 && at - begin < 3 && leads.has(tokens[begin - 1]?.word ?? '')) begin -= 1;
  return begin;
}

/** Without the full stops, commas and brackets at its end. */
function lengthWithoutStop(tokens: readonly Token[]): number {
  let length = tokens.length;
  while (length > 0 && /^[.,;:)!?…]$/.test(tokens[length - 1]?.word ?? '')) length -= 1;
  return length;
}
