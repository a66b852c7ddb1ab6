const segmenter = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/**
 * The beginning of a text, at most `max` UTF-16 code units long, never ending inside what a
 * reader sees as one character: a family emoji, a letter with its accents.
 */
export function cutWhole(text: string, max: number): string {
  if (text.length <= max) return text;
  let end = 0;
  for (const { index, segment } of segmenter.segment(text.slice(0, max + 64))) {
    if (index + segment.length > max) break;
    end = index + segment.length;
  }
  // A "character" longer than the whole room (a heap of accents): at least no broken pair.
  if (end === 0) return text.slice(0, max).replace(/[\uD800-\uDBFF]$/, '');
  return text.slice(0, end);
}
