import {
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type { DragLocationHistory } from '@atlaskit/pragmatic-drag-and-drop/types';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { type RefObject, useEffect } from 'react';
import { dropAt } from './dropAt.ts';
import { emptyHand, moveHeld, putDown } from './lift.ts';
import { stageIdOf } from './useColumnDrop.ts';
import { contactIdOf } from './useDraggableCard.ts';

/** The picture of the card goes where the pointer is. */
function follow({ location }: { readonly location: DragLocationHistory }): void {
  const { clientX, clientY } = location.current.input;
  moveHeld(clientX, clientY);
}

/** Ends every drag, wherever it began: the dragged row itself may be gone by then. */
export function useBoardDrop(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = board.current;
    if (!element) return undefined;
    const isCard = (data: Record<string, unknown>) => contactIdOf(data) !== null;
    return combine(
      putDown,
      // The ground under the columns: while the card is over it, a column may be sticky.
      dropTargetForElements({ element, canDrop: ({ source }) => isCard(source.data) }),
      autoScrollForElements({
        element,
        canScroll: ({ source }) => isCard(source.data),
        getAllowedAxis: () => 'horizontal',
      }),
      monitorForElements({
        canMonitor: ({ source }) => isCard(source.data),
        onDrag: follow,
        // In a frame in which another column is entered there is no `onDrag`.
        onDropTargetChange: follow,
        onDrop({ location }) {
          emptyHand();
          const { dropTargets, input } = location.current;
          const column = dropTargets.find((target) => stageIdOf(target.data) !== null);
          dropAt(column ? stageIdOf(column.data) : null, input.clientY);
        },
      }),
    );
  }, [board]);
}
