import { inlinesOf } from './inline.ts';

/** What a line begins with to be an item, a promise or remembered; an item can be remembered too. */
const marks = /^\s*(?:[-*]\s+(?:\[[ xX]?\](?:\s+|$))?|\+\s*(?=\p{L}))?(?:[!★](?:\s+|$))?/u;

/** A line without its marks, for places that have no room for lists and bold: a card, a row. */
export function plainLine(line: string): string {
  return inlinesOf(withoutMarks(line))
    .map(({ text }) => text)
    .join('');
}

/** The words of a text as they are read on a person's page: links with their address. */
export function wordsAsRead(text: string): string {
  return text
    .split(/\r?\n/)
    .map((line) =>
      inlinesOf(withoutMarks(line))
        .map((part) => (part.kind === 'link' ? `${part.text} (${part.address})` : part.text))
        .join(''),
    )
    .join('\n');
}

function withoutMarks(line: string): string {
  return line.replace(marks, '').trim();
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
