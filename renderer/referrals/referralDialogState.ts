import { createSignal } from '../data/signal.ts';

/** The dialog over the page of referrals; `referralId` is `null` for a new one. */
export const referralDialog = createSignal<{ readonly referralId: string | null } | null>(null);

export function openReferralDialog(referralId: string | null = null): void {
  referralDialog.set({ referralId });
}
