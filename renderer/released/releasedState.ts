import { createSignal } from '../data/signal.ts';

export const releasedOpen = createSignal(false);

/** The people who were let go, and the way back for them. */
export function openReleased(): void {
  releasedOpen.set(true);
}
