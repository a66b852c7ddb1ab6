import { newId } from '../data/newId.ts';
import { createSignal } from '../data/signal.ts';

/** The note being written over whatever screen is shown; `null` when there is none. */
export interface QuickNote {
  readonly noteId: string;
  /** `null`: first ask who it is about. */
  readonly contactId: string | null;
}

export const quickNote = createSignal<QuickNote | null>(null);

/** Opens the composer over the screen, for a contact or asking for one first. */
export function openQuickNote(contactId: string | null = null): void {
  quickNote.set({ noteId: newId(), contactId });
}
