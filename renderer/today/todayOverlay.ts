import { createSignal } from '../data/signal.ts';
import type { OutcomeKind } from '../follow-ups/OutcomeDialog.tsx';

/** The dialog over the list, if any; the list stays where it was. */
export type TodayOverlay =
  | { readonly kind: 'outcome'; readonly id: string; readonly outcome: OutcomeKind }
  | { readonly kind: 'edit'; readonly id: string };

export const todayOverlay = createSignal<TodayOverlay | null>(null);
