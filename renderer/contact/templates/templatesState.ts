import { createSignal } from '../../data/signal.ts';

/** Whether the templates lie over the screen to be changed. */
export const templatesOpen = createSignal(false);
