import type { Day } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
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

/** The people who wait for you, who has waited longest first; not those who were let go. */
export function peopleWaiting(journal: Journal, today: Day): Contact[] {
  const since = new Map<string, Day>();
  for (const followUp of journal.tables.followUps.values()) {
    const { contactId, dueOn } = followUp;
    if (dueOn === null || !waitsForYou(followUp, today)) continue;
    const before = since.get(contactId);
    if (before === undefined || dueOn < before) since.set(contactId, dueOn);
  }
  return [...since]
    .toSorted(([idA, a], [idB, b]) => (a === b ? (idA < idB ? -1 : 1) : a < b ? -1 : 1))
    .flatMap(([id]) => {
      const contact = journal.tables.contacts.get(id);
      return contact?.releasedOn === null ? contact : [];
    });
}

/** All contacts that wait for you, in one pass. */
export function waitingContactIds(journal: Journal, today: Day): Set<string> {
  const ids = new Set<string>();
  for (const followUp of journal.tables.followUps.values()) {
    if (waitsForYou(followUp, today)) ids.add(followUp.contactId);
  }
  return ids;
}
