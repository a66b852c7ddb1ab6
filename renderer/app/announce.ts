import { createSignal } from '../data/signal.ts';

/** What the `status` region says; `count` tells two equal texts apart. */
export const announcement = createSignal<{ readonly text: string; readonly count: number }>({
  text: '',
  count: 0,
});

/** Says something politely to a screen reader: a move, a save. */
export function announce(text: string): void {
  announcement.set({ text, count: announcement.get().count + 1 });
}
