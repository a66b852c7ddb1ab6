/**
 * A text in one paragraph of at most `max` characters, cut after a whole word and marked
 * with "…"; never inside a surrogate pair.
 */
export function shorten(text: string, max: number): string {
  // A note may be megabytes long: only its beginning can matter here.
  const line = text
    .slice(0, max * 4 + 200)
    .replaceAll(/\s+/g, ' ')
    .trim();
  if (line.length <= max && text.length <= max * 4 + 200) return line;
  const cut = line.slice(0, max - 1);
  const space = cut.lastIndexOf(' ');
  const whole = space > max / 2 ? cut.slice(0, space) : cut;
  return `${whole.replace(/[\uD800-\uDBFF]$/, '').replace(/[\s,;:.–—-]+$/u, '')}…`;
}
