import {
  defaultRangeExtractor,
  type Range,
  type ReactVirtualizer,
  useVirtualizer,
  type VirtualItem,
} from '@tanstack/react-virtual';
import { type RefObject, useCallback } from 'react';
import type { Place } from '../../shared/domain/columnIndex.ts';
import { scrolled } from './boardState.ts';
import { expectedHeight, rowHeight } from './cardHeights.ts';

/** Between two cards, in CSS pixels. */
export const GAP = 8;
const OVERSCAN = 1;

const noRows: VirtualItem[] = [];

export type RowVirtualizer = ReactVirtualizer<HTMLDivElement, HTMLLIElement>;

/**
 * The rows of a column that are rendered: those in view, a few around them, and the kept
 * ones (the active card, the dragged card), so that focus and drag survive scrolling away.
 */
export function useRows(
  stageId: string,
  places: readonly Place[],
  scroller: RefObject<HTMLDivElement | null>,
  kept: readonly number[],
): RowVirtualizer {
  const keptKey = kept.filter((index) => index >= 0).join(' ');
  const rangeExtractor = useCallback(
    (range: Range) => including(defaultRangeExtractor(range), keptKey),
    [keptKey],
  );
  // oxlint-disable-next-line react/incompatible-library -- the virtualiser is one object for good; what it returns is read at every render
  return useVirtualizer<HTMLDivElement, HTMLLIElement>({
    count: places.length,
    getScrollElement: () => scroller.current,
    getItemKey: useCallback((index: number) => places[index]?.id ?? index, [places]),
    estimateSize: (index) => expectedHeight(places[index]?.id),
    measureElement: rowHeight,
    gap: GAP,
    overscan: OVERSCAN,
    rangeExtractor,
    initialOffset: () => scrolled.get(stageId)?.top ?? 0,
    initialMeasurementsCache: scrolled.get(stageId)?.rows ?? noRows,
    // A guess for the first paint, before the column has been laid out.
    initialRect: { width: 240, height: innerHeight },
    scrollPaddingStart: GAP,
    scrollPaddingEnd: GAP,
    directDomUpdates: true,
    directDomUpdatesMode: 'position',
  });
}

function including(indexes: number[], kept: string): number[] {
  if (kept === '') return indexes;
  return [...new Set([...indexes, ...kept.split(' ').map(Number)])].toSorted((a, b) => a - b);
}
