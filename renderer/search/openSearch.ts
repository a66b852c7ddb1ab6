import { createSignal } from '../data/signal.ts';

/** Whether search and commands lie over the screen. */
export const searchOpen = createSignal(false);

/** The words it begins with. */
export const searchedFor = createSignal('');

export function openSearch(): void {
  openSearchFor('');
}

export function openSearchFor(words: string): void {
  searchedFor.set(words);
  searchOpen.set(true);
}
