import { type RefObject, useLayoutEffect } from 'react';
import { scrolled } from './boardState.ts';
import type { RowVirtualizer } from './useRows.ts';

/** Finds a column again where it was left. */
export function useScrollMemory(
  stageId: string,
  rows: RowVirtualizer,
  scroller: RefObject<HTMLElement | null>,
): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    return () => {
      scrolled.set(stageId, { top: element.scrollTop, rows: rows.takeSnapshot() });
    };
  }, [stageId, rows, scroller]);
}
