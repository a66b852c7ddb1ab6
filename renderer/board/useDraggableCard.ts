import { draggable } from '@atlaskit/pragmatic-drag-and-drop/adapter/element-adapter';
import { useCallback } from 'react';
import { drag } from './drag.ts';
import { showPreview } from './dragPreview.ts';
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
    (element: HTMLElement | null) =>
      element === null
        ? undefined
        : draggable({
            element,
            canDrag: () => drag.get().kind === 'idle',
            getInitialData: () => ({ contactId: id }),
            onGenerateDragPreview: ({ nativeSetDragImage, location }) =>
              showPreview(element, location.current.input, nativeSetDragImage),
            onDragStart: () =>
              drag.set({ kind: 'dragging', id, height: element.offsetHeight + GAP, over: null }),
          }),
    [id],
  );
}
