import type { Day } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { type CoolingItem, coolingContacts } from '../../shared/domain/views/today.ts';
import { warmthOf } from '../../shared/domain/views/warmth.ts';
import { replicaSignal } from '../data/session.ts';
import { setPreference } from '../data/setPreference.ts';
import { createSignal } from '../data/signal.ts';
import { currentDay } from '../data/today.ts';

/** Whom the weekly review walks through; `null` when it is closed. */
export const reviewQueue = createSignal<readonly string[] | null>(null);

/** Whether somebody on the board is past the maximum of their cadence. */
export function hasCooled(journal: Journal, contact: Contact, today: Day): boolean {
  return contact.releasedOn === null && warmthOf(journal, contact, today).warmth === 0;
}

/** Whoever has cooled; where there is most to lose, first. */
function cooledContacts(journal: Journal, today: Day): CoolingItem[] {
  return coolingContacts(journal, today).filter(({ warmth }) => warmth.warmth === 0);
}

/** Begins with all who have cooled by now. */
export function openReview(): void {
  const today = currentDay();
  const cooled = cooledContacts(replicaSignal.get().journal, today);
  setPreference({ reviewedOn: today });
  reviewQueue.set(cooled.map(({ contact }) => contact.id));
}

export function closeReview(): void {
  reviewQueue.set(null);
}
