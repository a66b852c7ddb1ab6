import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { FollowUp } from '../records/followUp.ts';

/** What a due date means today. */
export type DueState =
  | { readonly kind: 'none' }
  | { readonly kind: 'late'; readonly days: number; readonly dueOn: Day }
  | { readonly kind: 'today'; readonly dueOn: Day }
  | { readonly kind: 'later'; readonly days: number; readonly dueOn: Day };

export function dueState(dueOn: Day | null, today: Day): DueState {
  if (dueOn === null) return { kind: 'none' };
  const days = daysBetween(today, dueOn);
  if (days < 0) return { kind: 'late', days: -days, dueOn };
  return days === 0 ? { kind: 'today', dueOn } : { kind: 'later', days, dueOn };
}

/** By due day, undated last; promises before other follow-ups of the same day. */
export function byDue(a: FollowUp, b: FollowUp): number {
  const left = a.dueOn ?? '9999-12-31';
  const right = b.dueOn ?? '9999-12-31';
  if (left !== right) return left < right ? -1 : 1;
  const rank = (followUp: FollowUp) => (followUp.type === 'promise' ? 0 : 1);
  if (rank(a) !== rank(b)) return rank(a) - rank(b);
  return a.id < b.id ? -1 : a.id > b.id ? 1 : 0;
}

/** Open follow-ups of a contact, the most urgent first. */
export function openFollowUps(
  journal: Journal,
  contactId: string,
  owner?: FollowUp['owner'],
): FollowUp[] {
  return ownedBy(journal, 'followUps', contactId)
    .filter(
      (followUp) => followUp.outcome === null && (owner === undefined || followUp.owner === owner),
    )
    .toSorted(byDue);
}

/** What is next due from the person themselves; `null` when nothing is owed. */
export function nextDue(journal: Journal, contactId: string): FollowUp | null {
  return openFollowUps(journal, contactId, 'me')[0] ?? null;
}
