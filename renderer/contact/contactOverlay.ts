import type { Referral } from '../../shared/domain/records/referral.ts';
import type { FollowUpQuestion } from '../follow-ups/FollowUpOverlay.tsx';
import { createSignal } from '../data/signal.ts';

/** What lies over a contact's page; `null`: nothing. Commands and buttons both open it. */
export type ContactOverlay =
  | { readonly kind: 'details' }
  | {
      readonly kind: 'referral';
      /** `null` for a new one. */
      readonly referralId: string | null;
      readonly direction?: Referral['direction'];
    }
  /** `null` for a new one. */
  | { readonly kind: 'introduction'; readonly id: string | null }
  /** What a note said before. */
  | { readonly kind: 'versions'; readonly noteId: string }
  | FollowUpQuestion;

export const contactOverlay = createSignal<ContactOverlay | null>(null);
