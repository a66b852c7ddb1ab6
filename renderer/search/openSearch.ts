import { createSignal } from '../data/signal.ts';

/** Whether search and commands lie over the screen. */
export const searchOpen = createSignal(false);

export function openSearch(): void {
  searchOpen.set(true);
}
