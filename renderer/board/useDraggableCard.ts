import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { disableNativeDragPreview } from '@atlaskit/pragmatic-drag-and-drop/utils/disable-native-drag-preview';
import { useCallback } from 'react';
import { drag } from './drag.ts';
import { type HeldCard, holdCard } from './heldCard.ts';
import { liftSoon } from './lift.ts';
import { concernedNow } from './concernedNow.ts';
import { isTouching } from './touch/touchState.ts';
import { GAP } from './useRows.ts';

/** The contact whose card is dragged; `null` when it is something else. */
export function contactIdOf(data: Record<string | symbol, unknown>): string | null {
  return typeof data['contactId'] === 'string' ? data['contactId'] : null;
}

/** A ref that makes an element a card one can pick up. */
export function useDraggableCard(
  id: string,
): (element: HTMLElement | null) => (() => void) | undefined {
  return useCallback(
    (element: HTMLElement | null) => (element === null ? undefined : makeDraggable(element, id)),
    [id],
  );
}

function makeDraggable(element: HTMLElement, id: string): () => void {
  let height = 0;
  let ids: readonly string[] = [id];
  let hold: (() => HeldCard) | null = null;
  return draggable({
    element,
    canDrag: () => drag.get().kind === 'idle' && !isTouching(),
    getInitialData: () => ({ contactId: id }),
    onGenerateDragPreview({ nativeSetDragImage, location }) {
      disableNativeDragPreview({ nativeSetDragImage });
      // Read before anything changes the page: later it would have to be laid out again.
      const { clientX, clientY } = location.current.input;
      height = element.offsetHeight + GAP;
      ids = concernedNow(id);
      hold = holdCard(element, clientX, clientY, ids.length);
    },
    onDragStart() {
      if (hold) liftSoon(id, ids, height, hold());
    },
  });
}
