import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import { openFollowUps } from './due.ts';
import { warmthOf } from './warmth.ts';

/**
 * Whom to see first at an event. Points, added up; equal points by name:
 * - what you owe them and is due by now: 100, and 1 more for each day late up to 30;
 * - a referral of theirs you have not given thanks for: 40;
 * - a relationship past its maximum cadence: 30; close to it (one bar): 15;
 * - what they owe you: 20;
 * - what you owe them within the next week: 10.
 */
export function focusPoints(journal: Journal, contact: Contact, today: Day): number {
  let points = 0;
  const mine = openFollowUps(journal, contact.id, 'me')[0];
  if (mine?.dueOn) {
    const late = daysBetween(mine.dueOn, today);
    if (late >= 0) points += 100 + Math.min(30, late);
    else if (late >= -7) points += 10;
  }
  if (openFollowUps(journal, contact.id, 'them').length > 0) points += 20;
  const unthanked = ownedBy(journal, 'referrals', contact.id).some(
    (referral) => referral.direction === 'received' && referral.thankedOn === null,
  );
  if (unthanked) points += 40;
  const { warmth } = warmthOf(journal, contact, today);
  if (warmth === 0) points += 30;
  else if (warmth === 1) points += 15;
  return points;
}

/** Contacts with the ones to focus on first. */
export function focusOrder(journal: Journal, contacts: readonly Contact[], today: Day): Contact[] {
  return contacts
    .map((contact) => ({ contact, points: focusPoints(journal, contact, today) }))
    .toSorted((a, b) => b.points - a.points || a.contact.name.localeCompare(b.contact.name))
    .map(({ contact }) => contact);
}
