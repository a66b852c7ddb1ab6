import { createSignal } from '../data/signal.ts';
import { lastChange } from '../data/session.ts';
import { announce, announcement } from './announce.ts';

export interface Toast {
  readonly id: number;
  /** `done` goes by itself after a while; `error` stays until closed and is an `alert`. */
  readonly tone: 'done' | 'error';
  readonly text: string;
  readonly action: { readonly label: string; readonly perform: () => void } | null;
  /**
   * The revision of the step that the action takes back. Undo takes back the last step only,
   * so the toast goes as soon as another step follows. See `showDone`.
   */
  readonly revision?: number;
}

export const toasts = createSignal<readonly Toast[]>([]);
/** More would hide the screen; the oldest gives way. */
const MAX = 3;
let shown = 0;
/** The announcement made in this turn of the event loop, if any. */
let spokenThisTurn: number | null = null;

/**
 * Shows a message at the foot of the window. A `done` toast is spoken through the `status`
 * region, unless the same turn announces something better ("… , 2 of 14").
 */
export function showToast(toast: Omit<Toast, 'id'>): void {
  shown += 1;
  toasts.set([...toasts.get().slice(1 - MAX), { ...toast, id: shown }]);
  if (toast.tone === 'done' && spokenThisTurn !== announcement.get().count) announce(toast.text);
}

export function closeToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}

// Whoever announces marks the turn, so that a toast shown with it stays silent.
announcement.subscribe(() => {
  spokenThisTurn = announcement.get().count;
  queueMicrotask(() => {
    spokenThisTurn = null;
  });
});

lastChange.subscribe(() => {
  const current = lastChange.get()?.revision ?? 0;
  const left = toasts.get().filter(({ revision = current }) => revision >= current);
  if (left.length < toasts.get().length) toasts.set(left);
});
