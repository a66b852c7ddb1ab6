import { createSignal } from '../data/signal.ts';

export const historyOpen = createSignal(false);

/** All that was done and can be taken back. */
export function openHistory(): void {
  historyOpen.set(true);
}
