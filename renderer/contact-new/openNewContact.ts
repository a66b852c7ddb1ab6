import { createSignal } from '../data/signal.ts';

export interface NewContactRequest {
  /** Left out: the first stage. */
  readonly stageId?: string;
  /** What is typed already, such as the search that found nobody. */
  readonly name?: string;
}

/** The new contact being written; `null` when the dialog is closed. */
export const newContactRequest = createSignal<NewContactRequest | null>(null);

/** Opens the "New contact" dialog, which lies over whatever screen is shown. */
export function openNewContact(request: NewContactRequest = {}): void {
  newContactRequest.set(request);
}
