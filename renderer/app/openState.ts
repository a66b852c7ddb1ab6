import { createSignal } from '../data/signal.ts';

/** Whether the list of shortcuts is shown. */
export const shortcutsOpen = createSignal(false);
