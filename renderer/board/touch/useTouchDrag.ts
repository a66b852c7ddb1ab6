import { type RefObject, useEffect } from 'react';
import { cardIdOf } from '../focus.ts';
import { liftByTouch, type TouchDrag } from './touchDrag.ts';
import { setTouching } from './touchState.ts';

/** So long a finger rests on a card until it picks it up, in milliseconds. */
const LONG_PRESS_MS = 350;
/** A finger that goes further before that scrolls, in CSS pixels. */
const STILL = 8;

/**
 * Dragging with a finger. A long press picks a card up; a finger that moves before scrolls, as
 * everywhere. The browser's own dragging does not come by touch on every system.
 */
export function useTouchDrag(board: RefObject<HTMLElement | null>): void {
  useEffect(() => {
    const element = board.current;
    if (!element) return undefined;
    const listening = new AbortController();
    const { signal } = listening;
    let ending: (() => void) | null = null;
    element.addEventListener(
      'touchstart',
      (event) => {
        ending?.();
        ending = follow(element, event);
      },
      { signal, passive: true },
    );
    // Only what somebody may prevent waits for the page: without this, moves of a finger that
    // holds a card would scroll.
    element.addEventListener('touchmove', () => undefined, { signal, passive: false });
    return () => {
      ending?.();
      listening.abort();
    };
  }, [board]);
}

/** Follows one finger from its touch to its end. Returns the way to give it up. */
function follow(board: HTMLElement, start: TouchEvent): (() => void) | null {
  const { target } = start;
  const touch = start.touches[0];
  const id = cardIdOf(target);
  const isControl = target instanceof Element && target.closest('button') !== null;
  if (start.touches.length !== 1 || !touch || id === null || isControl) return null;
  let held: TouchDrag | null = null;
  const listening = new AbortController();
  const end = (how: 'drop' | 'cancel'): void => {
    clearTimeout(timer);
    listening.abort();
    setTouching(false);
    held?.[how]();
    held = null;
  };
  const timer = setTimeout(() => {
    held = liftByTouch(board, id, touch.clientX, touch.clientY);
  }, LONG_PRESS_MS);
  setTouching(true);
  const { signal } = listening;
  const onMove = (event: TouchEvent): void => {
    const [finger, second] = event.touches;
    if (!finger || second) {
      end('cancel');
    } else if (held) {
      event.preventDefault();
      held.moveTo(finger.clientX, finger.clientY);
    } else if (Math.hypot(finger.clientX - touch.clientX, finger.clientY - touch.clientY) > STILL) {
      end('cancel');
    }
  };
  const onEnd = (event: TouchEvent): void => {
    // No click follows, which would open the card that was carried.
    if (held) event.preventDefault();
    end('drop');
  };
  // On the element itself: its row may leave the page while the finger is down, and the
  // finger's events go on to it all the same.
  const options = { signal, passive: false };
  target?.addEventListener('touchmove', (event) => onMove(event as TouchEvent), options);
  target?.addEventListener('touchend', (event) => onEnd(event as TouchEvent), options);
  target?.addEventListener('touchcancel', () => end('cancel'), options);
  // A long press would open the menu of the link.
  target?.addEventListener('contextmenu', (event) => event.preventDefault(), options);
  document.addEventListener(
    'keydown',
    (event) => {
      if (event.key !== 'Escape' || !held) return;
      event.preventDefault();
      event.stopPropagation();
      end('cancel');
    },
    { signal, capture: true },
  );
  return () => end('cancel');
}
