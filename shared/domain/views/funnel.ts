import { addDays, type Day, daysBetween } from '../day.ts';
import { attendancesOf, type Journal, ownedBy } from '../journal.ts';
import type { NetworkingEvent } from '../records/event.ts';
import { touchKinds } from '../records/note.ts';
import { isAttended } from './events.ts';

/** When an event can be judged: a month, and a quarter, after it. */
export const verdictDays = [30, 90] as const;
export type VerdictDays = (typeof verdictDays)[number];

/** What became of the people met at an event within so many days; each number a part of `met`. */
export interface Funnel {
  readonly days: VerdictDays;
  readonly met: number;
  /** You were in touch with them again, or kept something you owed them. */
  readonly followedUp: number;
  /** A 1-2-1 was held. */
  readonly oneToOne: number;
  /** A referral went one way or the other. */
  readonly referral: number;
}

/** The funnels whose time has come: none in the first month, two after a quarter. */
export function funnelsOf(journal: Journal, event: NetworkingEvent, today: Day): readonly Funnel[] {
  if (!isAttended(event)) return [];
  const on = event.startsAt.slice(0, 10);
  const age = daysBetween(on, today);
  return verdictDays.filter((days) => age >= days).map((days) => funnel(journal, event, days));
}

function funnel(journal: Journal, event: NetworkingEvent, days: VerdictDays): Funnel {
  const on = event.startsAt.slice(0, 10);
  const end = addDays(on, days);
  const isWithin = (day: Day): boolean => day > on && day <= end;
  const counts = { met: 0, followedUp: 0, oneToOne: 0, referral: 0 };
  for (const { contactId, met } of attendancesOf(journal, event.id)) {
    if (!met || !journal.tables.contacts.has(contactId)) continue;
    const notes = ownedBy(journal, 'notes', contactId).filter((note) => isWithin(note.on));
    const kept = ownedBy(journal, 'followUps', contactId).some(
      ({ owner, outcome }) =>
        owner === 'me' && outcome?.kind === 'done' && outcome.on >= on && outcome.on <= end,
    );
    counts.met += 1;
    if (kept || notes.some(({ kind }) => touchKinds.has(kind))) counts.followedUp += 1;
    if (notes.some(({ kind }) => kind === '1-2-1')) counts.oneToOne += 1;
    const referred = ownedBy(journal, 'referrals', contactId).some(
      (referral) => referral.on >= on && referral.on <= end,
    );
    if (referred) counts.referral += 1;
  }
  return { days, ...counts };
}
