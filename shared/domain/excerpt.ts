import { cutWhole } from './cutWhole.ts';
import { plainLine } from './noteText/plain.ts';

const EXCERPT_MAX = 200;
/** Only the beginning of a note can matter, and a note may be megabytes long. */
const READ_MAX = EXCERPT_MAX * 4;

/**
 * The first line of a note's text that says something, without its marks, at most 200
 * characters; may be empty.
 */
export function excerptOf(text: string): string {
  const start = text.search(/\S/);
  if (start === -1) return '';
  const [line = ''] = text.slice(start, start + READ_MAX).split(/[\n\r\u2028\u2029]/, 1);
  return cutWhole(plainLine(line), EXCERPT_MAX).trim();
}
