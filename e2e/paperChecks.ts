import { expect } from '@playwright/test';
import type { Paper } from '../shared/domain/paper.ts';
import type { PdfPageRead } from './pdf.ts';

const sizes = { a4: { width: 595, height: 842 }, letter: { width: 612, height: 792 } } as const;
/** Margins of the paper, in points: 15 mm at the sides. */
const SIDE = 42.5;
/** Nothing on paper is set smaller. */
const SMALLEST = 9;
/** PDF numbers are rounded, and the width of a run is reckoned without its kerning. */
const ROUND = 0.6;
const KERNING = 3;

/** The paper is that size, nothing is cut off or too small, and the pages are numbered. */
export function expectWhole(pages: readonly PdfPageRead[], paper: Paper): void {
  const { width, height } = sizes[paper];
  for (const [index, page] of pages.entries()) {
    expect(page).toMatchObject({ width, height });
    const numbered = page.runs.filter(({ text }) => text === `${index + 1} / ${pages.length}`);
    expect(numbered, `the number of page ${index + 1}`).toHaveLength(1);
    // One check a page: a paper has many thousands of runs.
    const outside = page.runs.filter(
      ({ left, right, base, size }) =>
        left < SIDE - ROUND || right > width - SIDE + KERNING || base - size < 0 || base > height,
    );
    expect(outside.map(({ text }) => text)).toEqual([]);
    const small = page.runs.filter(({ size }) => size < SMALLEST - 0.05);
    expect(small.map(({ text, size }) => `${text} ${size}`)).toEqual([]);
  }
}

/** Each of the words is on the paper exactly once. */
export function expectOnce(pages: readonly PdfPageRead[], words: readonly string[]): void {
  const all = pages.map(({ text }) => text).join(' ');
  const found = words.map((word) => `${word} ${all.split(word).length - 1}`);
  expect(found).toEqual(words.map((word) => `${word} 1`));
}

/**
 * Nobody is split: whatever ends somebody's row stands on the page of its beginning, below it.
 * @param begins How the line of a name is known
 * @param ends The last words of every row that has them
 */
export function expectUnsplit(pages: readonly PdfPageRead[], begins: RegExp, ends: string): void {
  for (const page of pages) {
    const names = page.runs.filter(({ text }) => begins.test(text)).map(({ base }) => base);
    const first = Math.min(...names);
    const torn = page.runs.filter(({ text, base }) => text.includes(ends) && base < first - 1);
    expect(torn.map(({ text }) => text)).toEqual([]);
  }
}
