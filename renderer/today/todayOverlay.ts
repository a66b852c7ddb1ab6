import { createSignal } from '../data/signal.ts';
import type { FollowUpQuestion } from '../follow-ups/FollowUpOverlay.tsx';

/** The dialog over the list, if any; the list stays where it was. */
export const todayOverlay = createSignal<FollowUpQuestion | null>(null);
