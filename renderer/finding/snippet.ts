import { fold } from '../../shared/domain/fold.ts';

/** A piece of a text around what was found: plain and found parts take turns, plain first. */
export type Snippet = readonly string[];

const BEFORE = 40;
const LENGTH = 140;

/**
 * The piece of a text in which the first of the words stands, with every word in it parted off.
 * @param words folded (fold.ts)
 */
export function snippetOf(text: string, words: readonly string[]): Snippet {
  const flat = text.replaceAll(/\s+/g, ' ').trim();
  const { folded, origin } = foldWithOrigin(flat);
  const first = words
    .map((word) => folded.indexOf(word))
    .filter((at) => at !== -1)
    .reduce((least, at) => Math.min(least, at), Number.POSITIVE_INFINITY);
  const found = Number.isFinite(first) ? (origin[first] ?? 0) : 0;
  const start = found <= BEFORE ? 0 : wordStart(flat, found - BEFORE);
  const end = flat.length <= start + LENGTH ? flat.length : wordEnd(flat, start + LENGTH);
  const parts = split(flat, start, end, rangesOf(folded, origin, words));
  parts[0] = `${start > 0 ? '… ' : ''}${parts[0] ?? ''}`;
  if (end < flat.length) parts.push(parts.length % 2 === 0 ? ' …' : `${parts.pop() ?? ''} …`);
  return parts;
}

interface Range {
  readonly from: number;
  readonly to: number;
}

/** Where the words stand in the text, in order, none inside another. */
function rangesOf(folded: string, origin: readonly number[], words: readonly string[]): Range[] {
  const ranges: Range[] = [];
  for (const word of words) {
    let at = folded.indexOf(word);
    while (at !== -1) {
      ranges.push({ from: origin[at] ?? 0, to: origin[at + word.length] ?? 0 });
      at = folded.indexOf(word, at + word.length);
    }
  }
  ranges.sort((a, b) => a.from - b.from || b.to - a.to);
  let reached = 0;
  return ranges.filter(({ from, to }) => {
    if (from < reached) return false;
    reached = to;
    return true;
  });
}

function split(text: string, start: number, end: number, ranges: readonly Range[]): string[] {
  const parts: string[] = [];
  let at = start;
  for (const { from, to } of ranges) {
    if (from < start || to > end) continue;
    parts.push(text.slice(at, from), text.slice(from, to));
    at = to;
  }
  parts.push(text.slice(at, end));
  return parts;
}

/** The folded text, and for each of its characters (and its end) the place in the text. */
function foldWithOrigin(text: string): { folded: string; origin: number[] } {
  let folded = '';
  const origin: number[] = [];
  let at = 0;
  for (const character of text) {
    const plain = fold(character);
    for (let index = 0; index < plain.length; index += 1) origin.push(at);
    folded += plain;
    at += character.length;
  }
  origin.push(text.length);
  return { folded, origin };
}

function wordStart(text: string, at: number): number {
  const space = text.indexOf(' ', at);
  return space === -1 || space > at + 20 ? at : space + 1;
}

function wordEnd(text: string, at: number): number {
  const space = text.lastIndexOf(' ', at);
  return space < at - 20 ? at : space;
}
