import { drag, idle } from './drag.ts';
import type { HeldCard } from './heldCard.ts';

/**
 * Picking a card up: its picture comes into the hand and the board begins to show the drag.
 * Both in one frame would be a long one, so the board follows in the next.
 */
let waiting: { readonly frame: number; readonly begin: () => void } | null = null;

/** What the mouse holds; a finger keeps its own. */
let held: HeldCard | null = null;

/**
 * `ids`: all that are carried. `height`: of the card in the hand and the gap below it, in CSS
 * pixels.
 */
export function liftSoon(
  id: string,
  ids: readonly string[],
  height: number,
  picture: HeldCard,
): void {
  emptyHand();
  held = picture;
  const begin = (): void => drag.set({ kind: 'dragging', id, ids, height, over: null });
  waiting = { begin, frame: requestAnimationFrame(liftNow) };
}

/** Does not wait any longer; for a drop that comes before the next frame. */
export function liftNow(): void {
  const lift = waiting;
  waiting = null;
  if (lift === null) return;
  cancelAnimationFrame(lift.frame);
  lift.begin();
}

/** The pointer goes to a point of the window, in CSS pixels, and the picture with it. */
export function moveHeld(x: number, y: number): void {
  held?.moveTo(x, y);
}

/** The picture goes: the card was let go of. */
export function emptyHand(): void {
  held?.remove();
  held = null;
}

/** The board is going: whatever is in the air is forgotten. */
export function putDown(): void {
  if (waiting !== null) cancelAnimationFrame(waiting.frame);
  waiting = null;
  emptyHand();
  drag.set(idle);
}
