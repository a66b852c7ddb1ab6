import { inlinesOf } from './inline.ts';

/** A line without its marks, for places that have no room for lists and bold: a card, a row. */
export function plainLine(line: string): string {
  const words = line
    .replace(/^\s*(?:[-*]\s+(?:\[[ xX]?\]\s+)?|\+\s*(?=\p{L})|[!★]\s+)/u, '')
    .trim();
  return inlinesOf(words)
    .map(({ text }) => text)
    .join('');
}

/** The lines marked to be remembered: those that begin with "! " or "★ ". */
export function rememberLines(text: string): string[] {
  const lines: string[] = [];
  for (const [, words = ''] of text.slice(0, READ_MAX).matchAll(/^[^\S\n]*[!★][^\S\n]+(.*)$/gm)) {
    const line = plainLine(words.replace(/\r$/, ''));
    if (line !== '') lines.push(line);
  }
  return lines;
}

const READ_MAX = 200_000;
