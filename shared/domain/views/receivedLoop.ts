import { addDays, type Day } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { Referral } from '../records/referral.ts';

/**
 * What a received referral asks for, one thing after the other: call the prospect within a
 * day, tell the giver how the call went, say how it ended, give thanks.
 */
export type LoopStep = 'call' | 'tell' | 'outcome' | 'thank';
export const loopSteps = [
  'call',
  'tell',
  'outcome',
  'thank',
] as const satisfies readonly LoopStep[];

export interface NextStep {
  readonly step: LoopStep;
  readonly dueOn: Day;
}

/** A call within a day, as is usual in referral groups. */
const CALL_DAYS = 1;
const TELL_DAYS = 1;
/** After a month one can usually say how it stands. */
const OUTCOME_DAYS = 30;

/** The next step of a referral; `null` when the loop is closed, and for one that was given. */
export function nextLoopStep(referral: Referral): NextStep | null {
  const { direction, on, status, closedOn, calledOn, thankedOn } = referral;
  if (direction === 'given') return null;
  if (closedOn !== null) {
    return thankedOn === null ? { step: 'thank', dueOn: addDays(closedOn, TELL_DAYS) } : null;
  }
  if (calledOn === null && status === 'open') {
    return { step: 'call', dueOn: addDays(on, CALL_DAYS) };
  }
  const calledBy = calledOn ?? on;
  if (isToBeTold(referral)) return { step: 'tell', dueOn: addDays(calledBy, TELL_DAYS) };
  return { step: 'outcome', dueOn: addDays(calledBy, OUTCOME_DAYS) };
}

/**
 * Who was thanked has heard of it. Records from before the calls were kept say nothing of them,
 * and nobody is asked about them now.
 */
function isToBeTold({ toldOn, thankedOn, calledOn, history }: Referral): boolean {
  return toldOn === null && thankedOn === null && (calledOn !== null || history.length > 0);
}

export interface LoopItem {
  readonly referral: Referral;
  readonly contact: Contact;
  readonly next: NextStep;
}

/**
 * Received referrals to act on: whose next step but thanks is due by the end of a stretch of
 * days, the most urgent first. Thanks have a list of their own (`thanksOwed`).
 */
export function referralsToActOn(journal: Journal, today: Day, days: number): LoopItem[] {
  const last = addDays(today, days);
  const items: LoopItem[] = [];
  for (const referral of journal.tables.referrals.values()) {
    const next = nextLoopStep(referral);
    if (next === null || next.step === 'thank' || next.dueOn > last) continue;
    const contact = journal.tables.contacts.get(referral.contactId);
    if (contact) items.push({ referral, contact, next });
  }
  return items.sort((a, b) =>
    a.next.dueOn === b.next.dueOn
      ? a.referral.id < b.referral.id
        ? -1
        : 1
      : a.next.dueOn < b.next.dueOn
        ? -1
        : 1,
  );
}
