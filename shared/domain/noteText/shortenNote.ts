import { closeMarks } from './closeMarks.ts';

/**
 * The beginning of a note for paper: its lines stay lines, empty ones go, at most `max`
 * characters, cut after a whole word and marked with "…". Bold that was cut open is closed.
 */
export function shortenNote(text: string, max: number): string {
  // A note may be megabytes long: only its beginning can matter here.
  const read = text.slice(0, max * 4 + 200);
  const whole = read
    .split(/\r?\n/)
    .map((line) => line.replaceAll(/\s+/g, ' ').trimEnd())
    .filter((line) => line.trim() !== '')
    .join('\n')
    .trim();
  if (whole.length <= max && read.length === text.length) return whole;
  const cut = whole.slice(0, max - 1);
  const space = Math.max(cut.lastIndexOf(' '), cut.lastIndexOf('\n'));
  const words = (space > max / 2 ? cut.slice(0, space) : cut)
    .replace(/[\uD800-\uDBFF]$/, '')
    .replace(/[\s,;:.–—*-]+$/u, '');
  return `${closeMarks(words)}…`;
}
