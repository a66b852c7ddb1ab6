import { createSignal } from '../data/signal.ts';

interface Asked {
  /** `null`: a new one. */
  readonly eventId: string | null;
  /** The day of a new one; `null`: today. */
  readonly day: string | null;
}

/** What the event dialog shows; `null` while it is closed. */
export const eventDialog = createSignal<Asked | null>(null);

export function openEventDialog(eventId: string | null, day: string | null = null): void {
  eventDialog.set({ eventId, day });
}
