import { defaultRangeExtractor, useVirtualizer } from '@tanstack/react-virtual';
import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import type { TimelineEntry } from './timelineEntries.ts';

const ESTIMATED = 92;
const OVERSCAN = 10;

/**
 * Which entries of a long timeline are laid out: those in sight and some around, the one being
 * edited and the one that has the focus. The page scrolls, not the list.
 */
export function useTimelineRows(
  list: RefObject<HTMLElement | null>,
  entries: readonly TimelineEntry[],
  editing: string | null,
) {
  const [scroller, setScroller] = useState<HTMLElement | null>(null);
  const [margin, setMargin] = useState(0);
  const [focused, setFocused] = useState<string | null>(null);
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

  const kept = entries.flatMap(({ key }, index) =>
    key === focused || key === `note/${editing}` ? [index] : [],
  );
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
  return { rows, margin, onFocusKey: setFocused };
}

/** Scrolls to an entry and gives it the focus once it is laid out. */
export function useGoTo(
  list: RefObject<HTMLElement | null>,
  scrollToIndex: (index: number, options: { readonly align: 'start' }) => void,
  drawn: number,
): (index: number) => void {
  const wanted = useRef<number | null>(null);
  useEffect(() => {
    if (wanted.current === null) return;
    const item = list.current?.querySelector<HTMLElement>(
      `:scope > [aria-posinset="${wanted.current + 1}"]`,
    );
    if (!item) return;
    wanted.current = null;
    item.focus({ preventScroll: true });
    item.scrollIntoView({ block: 'center' });
  }, [list, drawn]);
  return (index) => {
    wanted.current = index;
    scrollToIndex(index, { align: 'start' });
  };
}
