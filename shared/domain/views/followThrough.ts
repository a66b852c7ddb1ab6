import { addDays, type Day } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import { touchKinds } from '../records/note.ts';
import { stepDays } from '../stepPlan.ts';

export type Step = NonNullable<FollowUp['step']>;
export const steps = ['24h', '7d', '30d'] as const satisfies readonly Step[];

/** How one step after a first meeting went; `open`: there is still time. */
export type StepResult = 'on-time' | 'missed' | 'open';

export interface StepSummary {
  readonly step: Step;
  readonly onTime: readonly Contact[];
  readonly missed: readonly Contact[];
  readonly open: readonly Contact[];
}

export interface FollowThrough {
  /** The first day looked at. */
  readonly from: Day;
  readonly steps: readonly StepSummary[];
  /** Steps taken on time, of those whose time has come. */
  readonly onTime: number;
  readonly due: number;
}

/** How far back people met are looked at. */
export const FOLLOW_THROUGH_DAYS = 90;

/**
 * Of the people met in the last 90 days, who got their 24-hour, 7-day and 30-day steps on
 * time. A step counts as taken when its follow-up was done by its day, or when a note tells
 * of a touch in its own stretch: by the first day, by the seventh, by the thirtieth. The
 * meeting itself is not a touch.
 */
export function followThrough(journal: Journal, today: Day): FollowThrough {
  const from = addDays(today, -FOLLOW_THROUGH_DAYS);
  const met = [...journal.tables.contacts.values()]
    .filter(({ metOn }) => metOn !== null && metOn >= from && metOn <= today)
    .toSorted((a, b) => a.name.localeCompare(b.name));
  const summaries = steps.map((step) => summarise(journal, met, step, today));
  const sum = (of: (summary: StepSummary) => number): number =>
    summaries.reduce((total, summary) => total + of(summary), 0);
  return {
    from,
    steps: summaries,
    onTime: sum(({ onTime }) => onTime.length),
    due: sum(({ onTime, missed }) => onTime.length + missed.length),
  };
}

function summarise(journal: Journal, met: readonly Contact[], step: Step, today: Day): StepSummary {
  const groups: Record<StepResult, Contact[]> = { 'on-time': [], missed: [], open: [] };
  for (const contact of met) groups[stepResult(journal, contact, step, today)].push(contact);
  return { step, onTime: groups['on-time'], missed: groups.missed, open: groups.open };
}

/** A contact with no day of meeting has no steps: the step is open. */
export function stepResult(journal: Journal, contact: Contact, step: Step, today: Day): StepResult {
  const { metOn } = contact;
  if (metOn === null) return 'open';
  const lastDay = addDays(metOn, stepDays[step]);
  const done = ownedBy(journal, 'followUps', contact.id).some(
    (followUp) =>
      followUp.step === step && followUp.outcome?.kind === 'done' && followUp.outcome.on <= lastDay,
  );
  if (done || touchedIn(journal, contact.id, stretchOf(metOn, step))) return 'on-time';
  return today <= lastDay ? 'open' : 'missed';
}

interface Stretch {
  readonly metOn: Day;
  /** The first and the last day on which a touch counts for the step. */
  readonly from: Day;
  readonly to: Day;
}

function stretchOf(metOn: Day, step: Step): Stretch {
  const before = { '24h': -1, '7d': stepDays['24h'], '30d': stepDays['7d'] }[step];
  return { metOn, from: addDays(metOn, before + 1), to: addDays(metOn, stepDays[step]) };
}

function touchedIn(journal: Journal, contactId: string, { metOn, from, to }: Stretch): boolean {
  return ownedBy(journal, 'notes', contactId).some(({ kind, on }) => {
    if (!touchKinds.has(kind) || on < from || on > to) return false;
    // On the day of the meeting only a message or a call is more than the meeting itself.
    return on > metOn || kind === 'message' || kind === 'call';
  });
}
