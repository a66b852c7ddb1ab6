import type { Day } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { FollowUp } from '../records/followUp.ts';

/** Whether it is open, owed by you, and its day has come. */
export function waitsForYou(followUp: FollowUp, today: Day): boolean {
  return (
    followUp.outcome === null &&
    followUp.owner === 'me' &&
    followUp.dueOn !== null &&
    followUp.dueOn <= today
  );
}

/**
 * Whether a contact waits for you: there is something open that you owe, and its day has
 * come. The one definition behind the board's counts, its first paint and the Today page.
 */
export function isWaiting(journal: Journal, contactId: string, today: Day): boolean {
  return ownedBy(journal, 'followUps', contactId).some((followUp) => waitsForYou(followUp, today));
}

/** All contacts that wait for you, in one pass. */
export function waitingContactIds(journal: Journal, today: Day): Set<string> {
  const ids = new Set<string>();
  for (const followUp of journal.tables.followUps.values()) {
    if (waitsForYou(followUp, today)) ids.add(followUp.contactId);
  }
  return ids;
}
