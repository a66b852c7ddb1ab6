import type { Virtualizer } from '@tanstack/react-virtual';
import { cardAttribute } from './focus.ts';

/** Most cards have two lines to remember, compact ones none; in CSS pixels. */
const USUAL = 130;
const COMPACT = 58;

/** How high each card was when it was last seen, in whichever column. */
const heights = new Map<string, number>();

let usual = USUAL;

/** Cards are drawn otherwise from now on. */
export function forgetHeights(cards: 'full' | 'compact'): void {
  usual = cards === 'compact' ? COMPACT : USUAL;
  heights.clear();
}

/** The height to reckon with until the card itself has been measured in its column. */
export function expectedHeight(id: string | undefined): number {
  return (id === undefined ? undefined : heights.get(id)) ?? usual;
}

/**
 * A row's height as the browser reports it. Asked without a report, when a row has just been
 * put in, it stays with what was expected: to read the height then would have the page laid
 * out at once, and the report comes before anything is painted.
 */
export function rowHeight(
  row: Element,
  report: ResizeObserverEntry | undefined,
  rows: Virtualizer<HTMLDivElement, HTMLLIElement>,
): number {
  const index = Number(row.getAttribute('data-index'));
  const height = report?.borderBoxSize[0]?.blockSize;
  if (height === undefined) return rows.measurementsCache[index]?.size ?? usual;
  const id = row.getAttribute(cardAttribute);
  const whole = Math.round(height);
  if (id !== null) heights.set(id, whole);
  return whole;
}
