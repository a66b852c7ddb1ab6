import type { Invitee } from '../../shared/domain/invitees/invitee.ts';

/** Neither a name nor an address is as long: UTF-16 code units. */
const LOOKED_AT = 1000;
const address = /[^\s<>()[\],;:"']+@[^\s<>()[\],;:"']+\.[^\s<>()[\],;:"'.]+/;
/** “1.”, “2)”, “-”, “•”: how lists begin their lines. */
export const bullet = /^(?:[-–—*•·▪☐]|\[[ xX]?\]|\d{1,4}\s*[.):-])\s*/;
/** What a family name of several words begins with. */
const particles = new Set(
  'da dal dalla dalle de degli dei del della delle dello den der di du la le li lo mac mc ten ter van von zu'.split(
    ' ',
  ),
);

/**
 * Who a line of a list is, without knowing its columns: “Anna Rossi”, “Rossi, Anna”,
 * “Anna Rossi <anna@rossi.example>”, “3. Anna Rossi, idraulica, Bologna”. `null`: nobody.
 */
export function attendeeOf(cells: readonly string[]): Invitee | null {
  const written = cells.map((cell, index) => tidy(index === 0 ? cell.replace(bullet, '') : cell));
  const email = written.map(emailIn).find((found) => found !== '') ?? '';
  const name = nameOf(
    email === '' ? written : [written.map(withoutAddress).find(isWord) ?? ''],
    'first',
  );
  return name === '' && email === '' ? null : { name, email };
}

/**
 * A name from what stands between commas: “Rossi, Anna” is turned; else one of the parts is
 * the name, and the others say something about them. Empty when there is none.
 */
export function nameOf(parts: readonly string[], which: 'first' | 'last'): string {
  const named = parts.map(withoutAddress).filter(isWord);
  const [one = '', two = ''] = named;
  if (named.length === 2 && isFamilyName(one) && isOneWord(two)) return `${two} ${one}`;
  return which === 'first' ? one : (named.at(-1) ?? '');
}

/** The address in a text, in small letters; empty when there is none. */
export function emailIn(text: string): string {
  return address.exec(text.slice(0, LOOKED_AT))?.[0].toLowerCase() ?? '';
}

/** On one line, without characters that are not to be seen. */
export function tidy(text: string): string {
  return text
    .replaceAll(/[\p{Cc}\u200B\u2060\uFEFF]+/gu, ' ')
    .replaceAll(/\s+/g, ' ')
    .trim();
}

function withoutAddress(text: string): string {
  return text
    .slice(0, LOOKED_AT)
    .replace(/<[^<>]*@[^<>]*>|\([^()]*@[^()]*\)|mailto:/gi, ' ')
    .replace(address, ' ')
    .replaceAll(/^[\s"'“”«»–—-]+|[\s"'“”«»–—-]+$/g, '')
    .replaceAll(/\s+/g, ' ');
}

/** “Rossi” or “De Luca”: before a comma, that is the family name. */
function isFamilyName(text: string): boolean {
  const [first = '', ...rest] = text.split(' ');
  return rest.length === 0 || (rest.length === 1 && particles.has(first.toLowerCase()));
}

function isWord(text: string): boolean {
  return /\p{L}/u.test(text);
}

function isOneWord(text: string): boolean {
  return !text.includes(' ');
}
