import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useCallback } from 'react';
import { drag } from './drag.ts';
import { showPreview } from './dragPreview.ts';
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
  return draggable({
    element,
    canDrag: () => drag.get().kind === 'idle' && !isTouching(),
    getInitialData: () => ({ contactId: id }),
    onGenerateDragPreview({ nativeSetDragImage, location }) {
      // Read before the preview changes the page: later it would have to be laid out again.
      height = element.offsetHeight + GAP;
      ids = concernedNow(id);
      showPreview(element, location.current.input, nativeSetDragImage, ids.length);
    },
    onDragStart: () => liftSoon(id, ids, height),
  });
}
