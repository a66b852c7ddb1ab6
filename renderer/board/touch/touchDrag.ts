import { columnHandle } from '../columnHandles.ts';
import { columnAt, type FoundColumn } from '../columnMarks.ts';
import { drag, setOver } from '../drag.ts';
import { dropAt } from '../dropAt.ts';
import { type Point, scrollAtEdges } from '../edgeScrolling.ts';
import { cardElement } from '../focus.ts';
import { holdCard } from '../heldCard.ts';
import { noteScroll } from '../motion.ts';
import { concernedNow } from '../concernedNow.ts';
import { placeOver } from '../useColumnDrop.ts';
import { GAP } from '../useRows.ts';

/** A card in the air under a finger; coordinates of the window, in CSS pixels. */
export interface TouchDrag {
  readonly moveTo: (x: number, y: number) => void;
  readonly drop: () => void;
  /** Puts it back where it was. */
  readonly cancel: () => void;
}

/** Picks up the card of a contact, and whatever is chosen with it; `null`: there is none. */
export function liftByTouch(
  board: HTMLElement,
  id: string,
  x: number,
  y: number,
): TouchDrag | null {
  const row = cardElement(id);
  const card = row?.querySelector<HTMLElement>('[data-lift]');
  if (!row || !card || drag.get().kind !== 'idle') return null;
  const ids = concernedNow(id);
  const held = holdCard(card, x, y, ids.length)();
  drag.set({ kind: 'dragging', id, ids, height: card.offsetHeight + GAP, over: null });
  let at = { x, y };
  let over: FoundColumn | null = null;
  const place = (): void => {
    over = columnAt(at.x, at.y) ?? (isInside(board, at) ? over : null);
    const handle = over === null ? undefined : columnHandle(over.stageId);
    if (over !== null && handle) placeOver(over.stageId, at.y, handle);
    else setOver(null);
  };
  place();
  const stopScrolling = scrollAtEdges(
    board,
    () => ({ at, over: over?.scroller ?? null }),
    () => {
      noteScroll();
      place();
    },
  );
  const end = (stageId: string | null): void => {
    stopScrolling();
    held.remove();
    dropAt(stageId, at.y);
  };
  return {
    moveTo(toX, toY) {
      at = { x: toX, y: toY };
      held.moveTo(toX, toY);
      place();
    },
    drop: () => end(over?.stageId ?? null),
    cancel: () => end(null),
  };
}

function isInside(element: Element, { x, y }: Point): boolean {
  const box = element.getBoundingClientRect();
  return x >= box.left && x <= box.right && y >= box.top && y <= box.bottom;
}
