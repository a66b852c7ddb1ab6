import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { FocusReason } from '../prepSheet.ts';
import { byRank } from '../rank.ts';
import type { Contact } from '../records/contact.ts';
import { touchKinds } from '../records/note.ts';
import { openFollowUps } from './due.ts';
import { evidenceOf, missingEvidence, rulesOf } from './evidence.ts';
import { matchRoom, type RoomMatches } from './roomMatches.ts';
import { warmthOf } from './warmth.ts';

/**
 * Whom to see first at an event: points, added up; equal points by name.
 * - `late`: what you owe them is due by now; 1 point more for each day late, up to 30;
 * - `thanks`: a referral of theirs you have not given thanks for;
 * - `cold`: past the maximum cadence; `cooling`: close to it (one bar);
 * - `stage`: about to change stage: the next one asks for evidence of which at most a part is
 *   missing, or they are at a first stage and you have met again;
 * - `theirs`: they owe you something;
 * - `match`: somebody else in the room does what they look for, or looks for what they do;
 * - `soon`: what you owe them is due within the next week.
 */
export const focusPoints: Readonly<Record<FocusReason, number>> = {
  late: 100,
  thanks: 40,
  cold: 30,
  stage: 25,
  theirs: 20,
  match: 15,
  cooling: 15,
  soon: 10,
};

const LATE_MOST = 30;
const SOON_DAYS = 7;

export interface Focused {
  readonly contact: Contact;
  readonly points: number;
  /** The heaviest first. */
  readonly reasons: readonly FocusReason[];
}

/**
 * Contacts of one room with the ones to focus on first, and why.
 * @param matched of the whole room, by contact id; reckoned for these contacts when left out
 */
export function focusRanking(
  journal: Journal,
  contacts: readonly Contact[],
  today: Day,
  matched: RoomMatches = matchRoom(journal, contacts),
): readonly Focused[] {
  return contacts
    .map((contact) => judged(journal, contact, matched.has(contact.id), today))
    .toSorted((a, b) => b.points - a.points || compare(a.contact.name, b.contact.name));
}

function compare(a: string, b: string): number {
  return a.localeCompare(b);
}

function judged(journal: Journal, contact: Contact, isMatched: boolean, today: Day): Focused {
  const reasons = new Set<FocusReason>();
  let late = 0;
  const mine = openFollowUps(journal, contact.id, 'me')[0];
  if (mine?.dueOn) {
    late = daysBetween(mine.dueOn, today);
    if (late >= 0) reasons.add('late');
    else if (late >= -SOON_DAYS) reasons.add('soon');
  }
  if (openFollowUps(journal, contact.id, 'them').length > 0) reasons.add('theirs');
  const owesThanks = ownedBy(journal, 'referrals', contact.id).some(
    (referral) => referral.direction === 'received' && referral.thankedOn === null,
  );
  if (owesThanks) reasons.add('thanks');
  const { warmth } = warmthOf(journal, contact, today);
  if (warmth === 0) reasons.add('cold');
  else if (warmth === 1) reasons.add('cooling');
  if (isMatched) reasons.add('match');
  if (isAboutToChange(journal, contact, today)) reasons.add('stage');
  const points = [...reasons].reduce((sum, reason) => sum + focusPoints[reason], 0);
  return {
    contact,
    points: points + Math.min(LATE_MOST, Math.max(0, late)),
    reasons: [...reasons].toSorted((a, b) => focusPoints[b] - focusPoints[a]),
  };
}

function isAboutToChange(journal: Journal, contact: Contact, today: Day): boolean {
  const stages = [...journal.tables.stages.values()].toSorted(byRank);
  const next = stages[stages.findIndex(({ id }) => id === contact.stageId) + 1];
  if (next === undefined) return false;
  const rules = rulesOf(next);
  if (rules.length === 0) {
    return ownedBy(journal, 'notes', contact.id).some(
      ({ kind, on }) => touchKinds.has(kind) && on > contact.stageSince,
    );
  }
  const missing = missingEvidence(journal, contact.id, next, today).length;
  const found = evidenceOf(journal, contact.id, today).some(
    ({ rule, count }) => rules.includes(rule) && count > 0,
  );
  return missing === 0 || (found && missing < rules.length);
}
