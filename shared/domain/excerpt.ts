import { cutWhole } from './cutWhole.ts';
import { plainLine } from './noteText/plain.ts';

const EXCERPT_MAX = 200;
/** Only the beginning of a note can matter, and a note may be megabytes long. */
const READ_MAX = EXCERPT_MAX * 4;

/**
 * The first line of a note's text that says something, without its marks, at most 200
 * characters; may be empty. A line that is bold as a whole is the heading of what follows, as
 * templates have them, and is taken only where nothing follows.
 */
export function excerptOf(text: string): string {
  const start = text.search(/\S/);
  if (start === -1) return '';
  const lines = text.slice(start, start + READ_MAX).split(/[\n\r\u2028\u2029]/);
  const said = lines.filter((line) => plainLine(line) !== '');
  const line = said.find((one) => !isHeading(one)) ?? said[0] ?? '';
  return cutWhole(plainLine(line), EXCERPT_MAX).trim();
}

function isHeading(line: string): boolean {
  return /^\s*\*\*[^*]+\*\*:?\s*$/.test(line);
}
