import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineEntry } from './timelineEntries.ts';

const ESTIMATED = 92;
const OVERSCAN = 10;

/**
 * Which entries of a long timeline are laid out: those in sight and some around, and `kept`, such
 * as the one being edited and the one that Tab leads to. The page scrolls, not the list.
 * @param keptKeys keys of entries
 */
export function useTimelineRows(
  list: RefObject<HTMLElement | null>,
  entries: readonly TimelineEntry[],
  keptKeys: readonly string[],
) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  useLayoutEffect(() => {
    setScroller(list.current?.closest<HTMLElement>('[data-scroller]') ?? null);
  }, [list]);
  useEffect(() => {
    if (scroller === null) return;
    // What stands above the list grows and shrinks: the composer, a long note being written.
    const measure = (): void => {
      const top = list.current?.getBoundingClientRect().top ?? 0;
      setMargin(Math.round(top - scroller.getBoundingClientRect().top + scroller.scrollTop));
    };
    const observer = new ResizeObserver(measure);
    for (const child of scroller.querySelectorAll('[data-above-timeline]')) observer.observe(child);
    observer.observe(scroller);
    measure();
    return () => observer.disconnect();
  }, [scroller, list]);

  const kept = entries.flatMap(({ key }, index) => (keptKeys.includes(key) ? [index] : []));
  // The timeline is drawn anew at each scroll anyway; nothing of it may be memoized.
  // oxlint-disable-next-line react/incompatible-library
  const rows = useVirtualizer({
    count: entries.length,
    getScrollElement: () => scroller,
    estimateSize: () => ESTIMATED,
    getItemKey: useCallback((index: number) => entries[index]?.key ?? index, [entries]),
    overscan: OVERSCAN,
    scrollMargin: margin,
    rangeExtractor: (range) =>
      [...new Set([...defaultRangeExtractor(range), ...kept])].toSorted((a, b) => a - b),
    initialRect: { width: 700, height: 900 },
  });
  return { rows, margin };
}

/** Where to go in the timeline, and whether the focus goes along. */
interface Wanted {
  readonly index: number;
  readonly focus: boolean;
}

/** Leads to an entry, which is laid out first where it is far away. */
export function useGoTo(
  list: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { readonly align: 'start' }) => void,
): (index: number, focus: boolean) => void {
  const wanted = useRef<Wanted | null>(null);
  // At every drawing: the entry may come with any of them.
  useEffect(() => {
    if (wanted.current === null) return;
    const item = itemAt(list.current, wanted.current.index);
    if (!item) return;
    if (wanted.current.focus) item.focus({ preventScroll: true });
    wanted.current = null;
    item.scrollIntoView({ block: 'center' });
  });
  return (index, focus) => {
    const near = focus ? itemAt(list.current, index) : null;
    if (near) {
      wanted.current = null;
      near.focus({ preventScroll: true });
      near.scrollIntoView({ block: 'nearest' });
      return;
    }
    wanted.current = { index, focus };
    scrollToIndex(index, { align: 'start' });
  };
}

function itemAt(list: HTMLElement | null, index: number): HTMLElement | null {
  return list?.querySelector<HTMLElement>(`:scope > [aria-posinset="${index + 1}"]`) ?? null;
}
