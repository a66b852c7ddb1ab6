import { dropTargetForElements } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine';
import { type RefObject, useEffect } from 'react';
import type { ColumnHandle } from './columnHandles.ts';
import { isHome } from './destination.ts';
import { drag, setOver } from './drag.ts';
import { noteScroll } from './motion.ts';
import { contactIdOf } from './useDraggableCard.ts';
import { currentBoardIndex } from './useBoardIndex.ts';

/** What a column says of itself when a card is over it. */
export function stageIdOf(data: Record<string | symbol, unknown>): string | null {
  return typeof data['stageId'] === 'string' ? data['stageId'] : null;
}

/**
 * Takes dragged cards anywhere on the column: on its header (the top), between cards, on the
 * empty space below (the bottom).
 */
export function useColumnDrop(
  stageId: string,
  section: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null>,
  handle: ColumnHandle,
): void {
  useEffect(() => {
    const element = section.current;
    const scrolling = scroller.current;
    if (!element || !scrolling) return undefined;
    let lastY: number | null = null;
    const place = (clientY: number): void => {
      lastY = clientY;
      placeOver(stageId, clientY, handle);
    };
    const leave = (): void => {
      lastY = null;
      setOver(null);
    };
    const onScroll = (): void => {
      if (lastY === null || drag.get().kind !== 'dragging') return;
      noteScroll();
      place(lastY);
    };
    // Captured, so before the virtualiser renders: the slot is then part of the same rendering.
    const early = { capture: true, passive: true };
    scrolling.addEventListener('scroll', onScroll, early);
    return combine(
      () => scrolling.removeEventListener('scroll', onScroll, early),
      dropTargetForElements({
        element,
        canDrop: ({ source }) => contactIdOf(source.data) !== null,
        getData: () => ({ stageId }),
        // Between two columns the slot stays where it was.
        getIsSticky: () => true,
        onDragEnter: ({ location }) => place(location.current.input.clientY),
        onDrag: ({ location }) => place(location.current.input.clientY),
        onDragLeave: leave,
        onDrop: () => {
          lastY = null;
        },
      }),
    );
  }, [stageId, section, scroller, handle]);
}

/** Opens the slot where the card would land that is held at this height. */
export function placeOver(stageId: string, clientY: number, handle: ColumnHandle): void {
  const current = drag.get();
  if (current.kind !== 'dragging') return;
  const { over, height } = current;
  const open = over?.stageId === stageId && !over.home ? { index: over.index, height } : null;
  const index = handle.slotAt(clientY, open);
  const board = currentBoardIndex();
  const own = board.placeOf(current.id)?.stageId === stageId ? board.indexOf(current.id) : -1;
  setOver({ stageId, index, home: current.ids.length === 1 && own >= 0 && isHome(own, index) });
}
