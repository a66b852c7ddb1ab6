import { createSignal } from '../data/signal.ts';

/** What the stages dialog shows; `null` when it is closed. */
export type StagesView =
  | { readonly kind: 'list' }
  /** `id`: `null` for a new stage. `alone`: opened by itself, so that saving closes it. */
  | { readonly kind: 'form'; readonly id: string | null; readonly alone: boolean }
  | { readonly kind: 'remove'; readonly id: string };

export const stagesView = createSignal<StagesView | null>(null);

export function openStages(): void {
  stagesView.set({ kind: 'list' });
}

export function openStage(id: string): void {
  stagesView.set({ kind: 'form', id, alone: true });
}
