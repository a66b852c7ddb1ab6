import { useLayoutEffect, useRef } from 'react';
import { drag } from './drag.ts';
import { cardElement } from './focus.ts';
import { isStill, mayMove } from './motion.ts';

const DURATION_MS = 120;

/**
 * While a card is in the air, a row glides where it makes room. Once the card has landed, all
 * rows are in their places at once: by then they really are where they seemed to be.
 */
export function useSmoothShift(id: string, shift: number): void {
  const shown = useRef(shift);
  const gliding = useRef<Animation | null>(null);
  useLayoutEffect(() => {
    const from = shown.current;
    if (from === shift) return;
    shown.current = shift;
    gliding.current?.cancel();
    gliding.current = null;
    if (drag.get().kind !== 'dragging' || !isStill() || !mayMove()) return;
    gliding.current =
      cardElement(id)?.animate(
        { transform: [`translateY(${from}px)`, `translateY(${shift}px)`] },
        { duration: DURATION_MS, easing: 'ease-out' },
      ) ?? null;
  }, [id, shift]);
}
