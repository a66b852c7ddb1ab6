import { addDays, type Day, daysBetween } from '../day.ts';
import type { Journal } from '../journal.ts';
import { byRank } from '../rank.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import type { Referral } from '../records/referral.ts';
import { byDue } from './due.ts';
import { nextLoopStep } from './receivedLoop.ts';
import { type WarmthView, warmthOf } from './warmth.ts';

export interface DueItem {
  readonly followUp: FollowUp;
  readonly contact: Contact;
}

/** Open follow-ups by what they ask of today; the most urgent first in each list. */
export interface DueLists {
  /** Mine, with their day past. */
  readonly late: readonly DueItem[];
  /** Mine, due today. */
  readonly today: readonly DueItem[];
  /** Mine, due within the next seven days. */
  readonly week: readonly DueItem[];
  /** What was promised to me and is late. */
  readonly theirs: readonly DueItem[];
}

const WEEK = 7;

/** People who were let go are off the list, as they are off the board. */
export function dueLists(journal: Journal, today: Day): DueLists {
  const lists: { [Name in keyof DueLists]: DueItem[] } = {
    late: [],
    today: [],
    week: [],
    theirs: [],
  };
  const weekEnd = addDays(today, WEEK);
  for (const followUp of journal.tables.followUps.values()) {
    const list = listOf(followUp, today, weekEnd);
    const contact = journal.tables.contacts.get(followUp.contactId);
    if (list === null || contact?.releasedOn !== null) continue;
    lists[list].push({ followUp, contact });
  }
  const byUrgency = (a: DueItem, b: DueItem): number => byDue(a.followUp, b.followUp);
  for (const list of Object.values(lists)) list.sort(byUrgency);
  return lists;
}

function listOf(followUp: FollowUp, today: Day, weekEnd: Day): keyof DueLists | null {
  const { outcome, owner, dueOn } = followUp;
  if (outcome !== null || dueOn === null || dueOn > weekEnd) return null;
  if (owner === 'them') return dueOn < today ? 'theirs' : null;
  if (dueOn < today) return 'late';
  return dueOn === today ? 'today' : 'week';
}

export interface CoolingItem {
  readonly contact: Contact;
  readonly warmth: WarmthView;
  /** Days past the stage's maximum cadence; negative while it is only near. */
  readonly pastMax: number;
}

/**
 * People whose warmth is down to one bar or none: the deepest stage first, for there is most
 * to lose, then those who have waited longest beyond the maximum.
 */
export function coolingContacts(journal: Journal, today: Day): CoolingItem[] {
  const depth = new Map(
    [...journal.tables.stages.values()]
      .toSorted(byRank)
      .map((stage, index) => [stage.id, index] as const),
  );
  const cooling: CoolingItem[] = [];
  for (const contact of journal.tables.contacts.values()) {
    if (contact.releasedOn !== null) continue;
    const warmth = warmthOf(journal, contact, today);
    if (warmth.warmth > 1) continue;
    cooling.push({ contact, warmth, pastMax: warmth.daysSince - warmth.maxDays });
  }
  const depthOf = ({ contact }: CoolingItem): number => depth.get(contact.stageId) ?? 0;
  return cooling.sort(
    (a, b) =>
      depthOf(b) - depthOf(a) || b.pastMax - a.pastMax || (a.contact.id < b.contact.id ? -1 : 1),
  );
}

export interface ThanksItem {
  readonly referral: Referral;
  readonly contact: Contact;
  /** Days since it was received. */
  readonly days: number;
}

/** Referrals received whose giver knows of the call and has not been thanked, the oldest first. */
export function thanksOwed(journal: Journal, today: Day): ThanksItem[] {
  const owed: ThanksItem[] = [];
  for (const referral of journal.tables.referrals.values()) {
    if (referral.direction !== 'received' || referral.thankedOn !== null) continue;
    // First the prospect is called and the giver told, which is a list of its own.
    const step = nextLoopStep(referral)?.step;
    if (step === 'call' || step === 'tell') continue;
    const contact = journal.tables.contacts.get(referral.contactId);
    if (contact) owed.push({ referral, contact, days: daysBetween(referral.on, today) });
  }
  return owed.sort((a, b) => b.days - a.days || (a.referral.id < b.referral.id ? -1 : 1));
}
