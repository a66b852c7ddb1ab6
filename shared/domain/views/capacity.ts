import { addDays, type Day, daysBetween, weekday } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import { byDue } from './due.ts';
import { waitsForYou } from './waiting.ts';

/** Something you owe whose day has come, and to whom. */
export interface WaitingItem {
  readonly followUp: FollowUp;
  readonly contact: Contact;
}

/**
 * Whether you have the time for more people. Weeks behind = open steps whose day has come ÷
 * what you really close in a week. Steps of a later day are told beside it and do not count:
 * whoever meets one person a week and does each of the three steps on its very day has five
 * open at any time and closes three a week, and is not 1.7 weeks behind.
 */
export interface Capacity {
  /** What waits for you, in the order of the Today page: the most urgent first. */
  readonly waiting: readonly WaitingItem[];
  /** How many more of your steps are open: their day is still to come, or they have none. */
  readonly ahead: number;
  /** How many you closed as done in each week looked at; the last one ends today. */
  readonly closed: readonly number[];
  /** The median of those weeks: what you really close in a week. */
  readonly perWeek: number;
  /** `null`: nothing closed in most weeks, so that there is no pace to reckon with. */
  readonly weeksBehind: number | null;
  /** More than one week behind; without a pace, something has waited for more than a week. */
  readonly behind: boolean;
  /** Who would be dropped: whoever a week at your pace does not reach. Empty unless behind. */
  readonly dropped: readonly WaitingItem[];
}

/** How many weeks are looked at; fewer in a journal that is younger. */
export const CAPACITY_WEEKS = 8;
const WEEK = 7;

/** Skipped steps were not closed by doing them, and people who were let go wait no longer. */
export function capacityOf(journal: Journal, today: Day): Capacity {
  const steps = reckonCapacity(journal, today);
  for (let step = steps.next(); ; step = steps.next()) {
    if (step.done === true) return step.value;
  }
}

/** The same in small pieces, one a follow-up, for whoever must not stop for long. */
export function* reckonCapacity(journal: Journal, today: Day): Generator<undefined, Capacity> {
  const { contacts, followUps } = journal.tables;
  const from = addDays(today, 1 - CAPACITY_WEEKS * WEEK);
  const weeks: number[] = Array.from({ length: CAPACITY_WEEKS }, () => 0);
  const waiting: WaitingItem[] = [];
  let ahead = 0;
  let firstDay = today;
  for (const followUp of followUps.values()) {
    yield;
    if (followUp.owner !== 'me') continue;
    const createdOn = followUp.createdAt.slice(0, 10);
    if (createdOn < firstDay) firstDay = createdOn;
    const { outcome } = followUp;
    if (outcome?.kind === 'done' && outcome.on >= from && outcome.on <= today) {
      const week = CAPACITY_WEEKS - 1 - Math.floor(daysBetween(outcome.on, today) / WEEK);
      weeks[week] = (weeks[week] ?? 0) + 1;
    } else if (outcome === null) {
      const contact = contacts.get(followUp.contactId);
      if (contact?.releasedOn !== null) continue;
      if (waitsForYou(followUp, today)) waiting.push({ followUp, contact });
      else ahead += 1;
    }
  }
  waiting.sort((a, b) => byDue(a.followUp, b.followUp));
  const closed = weeks.slice(-weeksSince(firstDay, today, weeks));
  const perWeek = median(closed);
  const weeksBehind = perWeek === 0 ? null : waiting.length / perWeek;
  const behind = weeksBehind === null ? longWaiting(waiting, today) : weeksBehind > 1;
  const dropped = behind ? waiting.slice(Math.floor(perWeek)) : [];
  return { waiting, ahead, closed, perWeek, weeksBehind, behind, dropped };
}

/** The whole weeks since something was first owed or closed, from 1 to 8. */
function weeksSince(firstDay: Day, today: Day, weeks: readonly number[]): number {
  const age = Math.floor((daysBetween(firstDay, today) + 1) / WEEK);
  const firstClosed = weeks.findIndex((count) => count > 0);
  const known = firstClosed < 0 ? 1 : CAPACITY_WEEKS - firstClosed;
  return Math.min(CAPACITY_WEEKS, Math.max(1, age, known));
}

function longWaiting(waiting: readonly WaitingItem[], today: Day): boolean {
  const oldest = waiting[0]?.followUp.dueOn;
  return oldest !== undefined && oldest !== null && daysBetween(oldest, today) > WEEK;
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const middle = sorted.length / 2;
  const upper = sorted[Math.floor(middle)] ?? 0;
  return Number.isInteger(middle) ? ((sorted[middle - 1] ?? 0) + upper) / 2 : upper;
}

/** The new day of a step; the input of the command that schedules several at once. */
export interface Appointment {
  readonly id: string;
  readonly dueOn: Day;
}

const SATURDAY = 6;

/**
 * Days for what waits, from tomorrow on, on working days, as many a day as your pace allows
 * (at least one): the most urgent first.
 */
export function appointmentsFor(
  items: readonly WaitingItem[],
  perWeek: number,
  today: Day,
): Appointment[] {
  const perDay = Math.max(1, Math.ceil(perWeek / 5));
  const appointments: Appointment[] = [];
  let dueOn = today;
  for (const [place, { followUp }] of items.entries()) {
    if (place % perDay === 0) dueOn = nextWorkingDay(dueOn);
    appointments.push({ id: followUp.id, dueOn });
  }
  return appointments;
}

function nextWorkingDay(day: Day): Day {
  let next = addDays(day, 1);
  while (weekday(next) >= SATURDAY) next = addDays(next, 1);
  return next;
}
