/** One card as it stands in the file. */
export interface RawCard {
  /** The line of its `BEGIN`, counted from 1. */
  readonly line: number;
  /** From `BEGIN` to `END`, both included. */
  readonly lines: readonly string[];
}

export type Piece =
  | { readonly kind: 'card'; readonly card: RawCard }
  /** A card with no end: the file breaks off, or the next card begins. */
  | { readonly kind: 'unfinished'; readonly line: number; readonly lines: readonly string[] }
  /** Lines that stand outside of any card. */
  | { readonly kind: 'stray'; readonly line: number; readonly text: string };

const begin = /^\s*BEGIN\s*:\s*VCARD\s*$/i;
const end = /^\s*END\s*:\s*VCARD\s*$/i;
/** vCard 2.1 and 3.0 may hold the card of an assistant inside a card. */
const agent = /^\s*(?:[\w-]+\.)?AGENT\b[^:]*:\s*$/i;

export function isCardStart(line: string): boolean {
  return begin.test(line);
}

export function isCardEnd(line: string): boolean {
  return end.test(line);
}

/** Splits a file of cards, one piece at a time; the text ends its lines with `\n`. */
export function* splitCards(text: string): Generator<Piece> {
  let card: { line: number; lines: string[]; depth: number } | null = null;
  let inStray = false;
  let number = 0;
  for (const line of linesOf(text)) {
    number += 1;
    if (card === null) {
      if (begin.test(line)) {
        card = { line: number, lines: [line], depth: 1 };
        inStray = false;
      } else if (line.trim() !== '' && !inStray) {
        inStray = true;
        yield { kind: 'stray', line: number, text: line };
      }
      continue;
    }
    if (begin.test(line)) {
      if (!agent.test(card.lines.at(-1) ?? '')) {
        yield { kind: 'unfinished', line: card.line, lines: card.lines };
        card = { line: number, lines: [line], depth: 1 };
        continue;
      }
      card.depth += 1;
    }
    card.lines.push(line);
    if (end.test(line)) card.depth -= 1;
    if (card.depth === 0) {
      yield { kind: 'card', card: { line: card.line, lines: card.lines } };
      card = null;
    }
  }
  if (card) yield { kind: 'unfinished', line: card.line, lines: card.lines };
}

function* linesOf(text: string): Generator<string> {
  let start = 0;
  while (start <= text.length) {
    const newline = text.indexOf('\n', start);
    const stop = newline === -1 ? text.length : newline;
    yield text.slice(start, stop);
    start = stop + 1;
  }
}
