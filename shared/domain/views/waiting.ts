import type { Day } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';

/**
 * Whether a contact waits for you: there is something open that you owe, and its day has
 * come. The one definition behind the board's counts, its first paint and the Today page.
 */
export function isWaiting(journal: Journal, contactId: string, today: Day): boolean {
  return ownedBy(journal, 'followUps', contactId).some(
    (followUp) =>
      followUp.outcome === null &&
      followUp.owner === 'me' &&
      followUp.dueOn !== null &&
      followUp.dueOn <= today,
  );
}
