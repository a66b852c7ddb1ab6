import { type RefObject, useLayoutEffect } from 'react';
import { scrolled } from './boardState.ts';

/** Finds a column again where it was left. */
export function useScrollMemory(stageId: string, scroller: RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = scroller.current;
    if (!element) return undefined;
    return () => {
      scrolled.set(stageId, element.scrollTop);
    };
  }, [stageId, scroller]);
}
