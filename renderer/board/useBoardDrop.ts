import {
  dropTargetForElements,
  monitorForElements,
} from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { combine } from '@atlaskit/pragmatic-drag-and-drop/utils/combine';
import { autoScrollForElements } from '@atlaskit/pragmatic-drag-and-drop-auto-scroll/element';
import { type RefObject, useEffect } from 'react';
import { showToast } from '../app/toasts.ts';
import { textNow } from '../i18n/useText.ts';
import { columnHandle } from './columnHandles.ts';
import { dropBetween, dropInto } from './destination.ts';
import { drag, idle } from './drag.ts';
import { focusCard } from './focus.ts';
import { liftNow, putDown } from './lift.ts';
import { moveCards } from './moveCard.ts';
import { currentBoardIndex } from './useBoardIndex.ts';
import { placeOver, stageIdOf } from './useColumnDrop.ts';
import { contactIdOf } from './useDraggableCard.ts';

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
        onDrop({ location }) {
          const { dropTargets, input } = location.current;
          const column = dropTargets.find((target) => stageIdOf(target.data) !== null);
          drop(column ? stageIdOf(column.data) : null, input.clientY);
        },
      }),
    );
  }, [board]);
}

/** `stageId`: `null` when it was let go outside the columns, or taken back with Escape. */
function drop(stageId: string | null, clientY: number): void {
  liftNow();
  const handle = stageId === null ? undefined : columnHandle(stageId);
  if (stageId !== null && handle) placeOver(stageId, clientY, handle);
  const current = drag.get();
  if (current.kind !== 'dragging') return;
  const index = currentBoardIndex();
  const { over, id, ids } = current;
  if (stageId !== null && !index.placeOf(id)) {
    showToast({ tone: 'done', text: textNow()('board.gone'), action: null });
  }
  const destination =
    stageId !== null && over && index.placeOf(id)
      ? ids.length > 1
        ? dropBetween(index.column(stageId).get(), stageId, over.index)
        : dropInto(index.column(stageId).get(), stageId, id, over.index)
      : null;
  if (!destination) {
    drag.set(idle);
    // Picking it up took the focus away; nothing has happened, so it is where it was.
    focusCard(index, id);
    return;
  }
  drag.set({ ...current, kind: 'landing' });
  void moveCards(ids, id, () => destination).finally(() => {
    if (drag.get().kind === 'landing') drag.set(idle);
  });
}
