import { createSignal } from '../data/signal.ts';

/** Whose pages were asked for last, in their order; forgotten with the window. */
export const printedPeople = createSignal<readonly string[]>([]);
