import type { Day } from '../day.ts';
import { parseDayPhrase, splitDayPhrase } from '../dayPhrase.ts';
import { fold } from '../fold.ts';
import type { DebriefWords } from './note.ts';

/** Somebody whom a line may mean. */
export interface Somebody {
  readonly contactId: string;
  readonly name: string;
  /** Their number on the sheet. */
  readonly row: number | null;
}

export type Who =
  | { readonly kind: 'known'; readonly somebody: Somebody }
  | { readonly kind: 'new'; readonly name: string; readonly row: number | null }
  /** Several people have that name: the number on the sheet tells them apart. */
  | { readonly kind: 'several'; readonly name: string }
  | { readonly kind: 'nobody' };

export interface NextStep {
  /** Empty when only a day was given: "3 friday". */
  readonly text: string;
  readonly dueOn: Day | null;
}

/** What a line typed from the paper says. */
export interface DebriefLine extends DebriefWords {
  readonly who: Who;
  readonly next: NextStep | null;
}

/**
 * "3 call about the van, friday": a number of the sheet or a name, then what there is to say.
 * Parts are separated by `;`. A part with a day at its beginning or end is the follow-up;
 * without a day the first is what was learned, the second how to help, the third the
 * follow-up. A number that nobody has is a row that was blank on the paper: a new person, whose
 * name comes first, up to `,` `;` or `:`.
 * @param people those of the event first: where names are alike, they are meant
 */
export function parseDebriefLine(
  line: string,
  people: readonly Somebody[],
  today: Day,
): DebriefLine {
  const { who, rest } = whoIsMeant(line.trim(), people);
  let learned = '';
  let help = '';
  let next: NextStep | null = null;
  for (const part of rest.split(';').map((piece) => piece.trim())) {
    if (part === '') continue;
    const dated: NextStep | null = next === null ? datedPart(part, today) : null;
    if (dated !== null) next = dated;
    else if (learned === '') learned = part;
    else if (help === '') help = part;
    else if (next === null) next = { text: part, dueOn: null };
    else help = `${help}; ${part}`;
  }
  return { who, learned, help, next };
}

/** A part that says when; a day inside a sentence is a part of the sentence. */
function datedPart(part: string, today: Day): NextStep | null {
  const dueOn = parseDayPhrase(part, today);
  if (dueOn !== null) return { text: '', dueOn };
  const { text, day } = splitDayPhrase(part, today);
  return day === null || text === part ? null : { text, dueOn: day };
}

interface Meant {
  readonly who: Who;
  readonly rest: string;
}

function whoIsMeant(line: string, people: readonly Somebody[]): Meant {
  const numbered = /^(\d{1,6})(?:[.):]\s*|\s+|$)(.*)$/su.exec(line);
  if (numbered) {
    const row = Number(numbered[1]);
    const rest = numbered[2] ?? '';
    const somebody = people.find((person) => person.row === row);
    if (somebody) return { who: { kind: 'known', somebody }, rest };
    const named = byName(rest, people);
    return named.who.kind === 'new' ? { ...named, who: { ...named.who, row } } : named;
  }
  return byName(line, people);
}

const separator = /[,;:]/u;

function byName(line: string, people: readonly Somebody[]): Meant {
  const known = startingWithName(line, people);
  if (known) return known;
  const end = line.search(separator);
  const name = (end === -1 ? line : line.slice(0, end)).trim();
  if (!/\p{L}/u.test(name)) return { who: { kind: 'nobody' }, rest: '' };
  return { who: { kind: 'new', name, row: null }, rest: end === -1 ? '' : line.slice(end + 1) };
}

/** The longest whole name that the line begins with. */
function startingWithName(line: string, people: readonly Somebody[]): Meant | null {
  const words = line.split(/([\s,;:]+)/u);
  for (let count = Math.min(words.length, 15); count > 0; count -= 2) {
    const said = fold(words.slice(0, count).join('')).trim();
    if (said === '') continue;
    const named = people.filter(({ name }) => fold(name).trim() === said);
    const [first] = named;
    if (!first) continue;
    const rest = words
      .slice(count)
      .join('')
      .replace(/^[\s,;:]+/u, '');
    const expected = named.filter(({ row }) => row !== null);
    const meant = named.length === 1 ? first : expected.length === 1 ? expected[0] : undefined;
    return meant
      ? { who: { kind: 'known', somebody: meant }, rest }
      : { who: { kind: 'several', name: first.name }, rest };
  }
  return null;
}
