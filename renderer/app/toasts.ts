import { createSignal } from '../data/signal.ts';

export interface Toast {
  readonly id: number;
  readonly tone: 'done' | 'error';
  readonly text: string;
  readonly action: { readonly label: string; readonly perform: () => void } | null;
}

export const toasts = createSignal<readonly Toast[]>([]);
let count = 0;

/** Shows a message at the foot of the window; errors stay until closed, and are an `alert`. */
export function showToast(toast: Omit<Toast, 'id'>): void {
  count += 1;
  toasts.set([...toasts.get().slice(-2), { ...toast, id: count }]);
}

export function closeToast(id: number): void {
  toasts.set(toasts.get().filter((toast) => toast.id !== id));
}
