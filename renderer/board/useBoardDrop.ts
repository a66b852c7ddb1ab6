import {
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import type {
  DragLocationHistory,
  DropTargetRecord,
} from '@atlaskit/pragmatic-drag-and-drop/types';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine';
import { type RefObject, useEffect } from 'react';
import { scrollerOf } from './columnMarks.ts';
import { dropAt } from './dropAt.ts';
import { type Held, scrollAtEdges } from './edgeScrolling.ts';
import { emptyHand, moveHeld, putDown } from './lift.ts';
import { stageIdOf } from './useColumnDrop.ts';
import { contactIdOf } from './useDraggableCard.ts';

/**
 * Follows every drag and ends it, wherever it began: the dragged row itself may be gone by then.
 */
export function useBoardDrop(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = board.current;
    if (!element) return undefined;
    const isCard = (data: Record<string, unknown>) => contactIdOf(data) !== null;
    let held: Held = { at: { x: 0, y: 0 }, over: null };
    let stopScrolling = (): void => undefined;
    const follow = ({ location }: { readonly location: DragLocationHistory }): void => {
      const { dropTargets, input } = location.current;
      const column = columnIn(dropTargets);
      held = {
        at: { x: input.clientX, y: input.clientY },
        over: column ? scrollerOf(column.element) : null,
      };
      moveHeld(input.clientX, input.clientY);
    };
    return combine(
      putDown,
      () => stopScrolling(),
      // The ground under the columns: while the card is over it, a column may be sticky.
      dropTargetForElements({ element, canDrop: ({ source }) => isCard(source.data) }),
      monitorForElements({
        canMonitor: ({ source }) => isCard(source.data),
        onDragStart(start) {
          follow(start);
          // The column hears itself that it has scrolled.
          stopScrolling = scrollAtEdges(
            element,
            () => held,
            () => undefined,
          );
        },
        onDrag: follow,
        // In a frame in which another column is entered there is no `onDrag`.
        onDropTargetChange: follow,
        onDrop({ location }) {
          stopScrolling();
          emptyHand();
          const { dropTargets, input } = location.current;
          const column = columnIn(dropTargets);
          dropAt(column ? stageIdOf(column.data) : null, input.clientY);
        },
      }),
    );
  }, [board]);
}

function columnIn(dropTargets: readonly DropTargetRecord[]): DropTargetRecord | undefined {
  return dropTargets.find((target) => stageIdOf(target.data) !== null);
}
