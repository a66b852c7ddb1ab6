const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

const picture = /\p{Extended_Pictographic}|\p{Regional_Indicator}/u;

/**
 * First letters of the first and last word; whole characters, so that no emoji is cut. An emoji
 * is as wide as two letters: one alone, and only where there are no letters.
 */
export function initials(name: string): string {
  const firsts = name
    .slice(0, 400)
    .trim()
    .split(/\s+/)
    .map((word) => [...segmenter.segment(word)][0]?.segment ?? '');
  const letters = firsts.filter((first) => !picture.test(first));
  const [first = firsts[0] ?? ''] = letters;
  const last = letters.length > 1 ? (letters.at(-1) ?? '') : '';
  return (first + last).toLocaleUpperCase();
}
