import { createSignal } from '../data/signal.ts';

/** The event dialog: for a new event when `eventId` is `null`; closed when the whole is `null`. */
export const eventDialog = createSignal<{ readonly eventId: string | null } | null>(null);

export function openEventDialog(eventId: string | null): void {
  eventDialog.set({ eventId });
}
