import { isCardEnd, isCardStart, type RawCard } from './cards.ts';
import { contentLine, indexOutsideQuotes } from './contentLine.ts';

/** One property of a card. */
export interface CardLine {
  /** Where it begins in the file, counted from 1. */
  readonly line: number;
  /** As it stands in the file, folds and all, without its last line end. */
  readonly raw: string;
  /**
   * The same as one unfolded line of vCard 3.0 or 4.0: encodings undone, bare parameters
   * named. `null` when it is no property at all.
   */
  readonly text: string | null;
}

/** The properties of a card, without `BEGIN` and `END`. Never throws. */
export function lexCard(card: RawCard): CardLine[] {
  const found: CardLine[] = [];
  const last = card.lines.length - 1;
  let index = 1;
  while (index < last) {
    const first = card.lines[index] ?? '';
    if (first.trim() === '') {
      index += 1;
      continue;
    }
    const { count, joined } = unfold(card.lines, index, last);
    const raw = card.lines.slice(index, index + count).join('\n');
    found.push({ line: card.line + index, raw, text: contentLine(joined) });
    index += count;
  }
  return found;
}

/** How many lines of the file belong to the property that begins at `start`, and their text. */
function unfold(
  lines: readonly string[],
  start: number,
  last: number,
): { count: number; joined: string } {
  const first = lines[start] ?? '';
  const colon = indexOutsideQuotes(first, ':');
  const head = colon === -1 ? first : first.slice(0, colon);
  const inside = { lines, start, last };
  if (/^(?:[\w-]+\.)?AGENT\b/i.test(head) && isCardStart(lines[start + 1] ?? '')) {
    return unfoldAgent(inside);
  }
  if (/QUOTED-PRINTABLE/i.test(head)) return unfoldQuoted(inside);
  if (/[;=](?:BASE64|B)(?:;|$)/i.test(head)) return unfoldBase64(inside);
  let count = 1;
  const parts = [first];
  while (start + count < last && /^[ \t]/.test(lines[start + count] ?? '')) {
    parts.push((lines[start + count] ?? '').slice(1));
    count += 1;
  }
  return { count, joined: parts.join('') };
}

interface Inside {
  readonly lines: readonly string[];
  readonly start: number;
  readonly last: number;
}

/** A soft line break is a `=` at the end of the line. */
function unfoldQuoted({ lines, start, last }: Inside): { count: number; joined: string } {
  const parts: string[] = [];
  let count = 0;
  while (start + count < last) {
    const line = (lines[start + count] ?? '').trimEnd();
    count += 1;
    if (!line.endsWith('=')) {
      parts.push(line);
      break;
    }
    parts.push(line.slice(0, -1));
  }
  return { count, joined: parts.join('') };
}

/**
 * Folded with a space, as it should be, or not at all: Outlook and old telephones go on in
 * the first column until an empty line.
 */
function unfoldBase64({ lines, start, last }: Inside): { count: number; joined: string } {
  const parts = [lines[start] ?? ''];
  let count = 1;
  while (start + count < last) {
    const line = lines[start + count] ?? '';
    if (!/^[ \t]/.test(line) && !/^[A-Za-z0-9+/]+={0,2}$/.test(line)) break;
    parts.push(line.trim());
    count += 1;
  }
  return { count, joined: parts.join('') };
}

/** A card inside a card becomes an escaped text, as vCard 3.0 writes it. */
function unfoldAgent({ lines, start, last }: Inside): { count: number; joined: string } {
  let count = 1;
  let depth = 0;
  while (start + count < last) {
    const line = lines[start + count] ?? '';
    if (isCardStart(line)) depth += 1;
    if (isCardEnd(line)) depth -= 1;
    count += 1;
    if (depth === 0) break;
  }
  const nested = lines.slice(start + 1, start + count).join('\n');
  return { count, joined: `${(lines[start] ?? '').trimEnd()}${escapeNested(nested)}` };
}

function escapeNested(text: string): string {
  return text.replaceAll(/[\\,;]/g, String.raw`\$&`).replaceAll('\n', String.raw`\n`);
}
