import { edgeSpeed, edgeStep } from './edgeSpeed.ts';

/** A point of the window, in CSS pixels. */
export interface Point {
  readonly x: number;
  readonly y: number;
}

/** Where the pointer or finger is that holds a card, and over what that scrolls up and down. */
export interface Held {
  readonly at: Point;
  readonly over: HTMLElement | null;
}

type Axis = 'x' | 'y';

/**
 * While a card is held near an edge, the board goes sideways and the column under it up and
 * down; `scrolled` is called after each step. Returns the way to end it.
 */
export function scrollAtEdges(
  board: HTMLElement,
  held: () => Held,
  scrolled: () => void,
): () => void {
  const sideways = alongEdges('x');
  const upAndDown = alongEdges('y');
  let frame = 0;
  let last = performance.now();
  const step = (now: number): void => {
    const { at, over } = held();
    const frameMs = now - last;
    last = now;
    const moved = [sideways(board, at, now, frameMs), upAndDown(over, at, now, frameMs)];
    if (moved.includes(true)) scrolled();
    frame = requestAnimationFrame(step);
  };
  frame = requestAnimationFrame(step);
  return () => cancelAnimationFrame(frame);
}

/** Scrolls along one axis, step by step; each says whether it has. */
function alongEdges(
  axis: Axis,
): (element: HTMLElement | null, at: Point, now: number, frameMs: number) => boolean {
  /** At an edge of which, and since when. */
  let near: { readonly element: HTMLElement; readonly since: number } | null = null;
  return (element, at, now, frameMs) => {
    const speed = element === null ? 0 : speedAlong(element, axis, at);
    if (element === null || speed === 0) {
      near = null;
      return false;
    }
    if (near?.element !== element) near = { element, since: now };
    const by = edgeStep(speed, now - near.since, frameMs);
    const before = placeAlong(element, axis);
    element.scrollBy(axis === 'x' ? { left: by } : { top: by });
    return placeAlong(element, axis) !== before;
  };
}

function speedAlong(element: HTMLElement, axis: Axis, at: Point): number {
  const box = element.getBoundingClientRect();
  return axis === 'x' ? edgeSpeed(at.x, box.left, box.right) : edgeSpeed(at.y, box.top, box.bottom);
}

function placeAlong(element: HTMLElement, axis: Axis): number {
  return axis === 'x' ? element.scrollLeft : element.scrollTop;
}
