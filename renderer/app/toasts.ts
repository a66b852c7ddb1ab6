import { createSignal } from '../data/signal.ts';
import { announce, announcement } from './announce.ts';

export interface Toast {
  readonly id: number;
  /** `done` goes by itself after a while; `error` stays until closed and is an `alert`. */
  readonly tone: 'done' | 'error';
  readonly text: string;
  readonly action: { readonly label: string; readonly perform: () => void } | null;
}

export const toasts = createSignal<readonly Toast[]>([]);
/** More would hide the screen; the oldest gives way. */
const MAX = 3;
let shown = 0;
/** The announcement that was current when this turn of the event loop began to speak. */
let spokenThisTurn: number | null = null;

/**
 * Shows a message at the foot of the window. A `done` toast is spoken through the `status`
 * region, unless the same turn announces something better ("… , 2 of 14").
 */
export function showToast(toast: Omit<Toast, 'id'>): void {
  shown += 1;
  toasts.set([...toasts.get().slice(1 - MAX), { ...toast, id: shown }]);
  if (toast.tone === 'done') speakUnlessAnnounced(toast.text);
}

export function closeToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

function speakUnlessAnnounced(text: string): void {
  if (spokenThisTurn === announcement.get().count) return;
  announce(text);
}

// Whoever announces marks the turn, so that a toast shown with it stays silent.
announcement.subscribe(() => {
  spokenThisTurn = announcement.get().count;
  queueMicrotask(() => {
    spokenThisTurn = null;
  });
});
