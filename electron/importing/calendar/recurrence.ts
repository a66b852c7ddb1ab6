import ICAL from 'ical.js';
import { type Day, isDay } from '../../../shared/domain/day.ts';
import { type Clock, readMoment } from './moment.ts';
import { timeOf, type Zones } from './zones.ts';

/** Between which days a series is laid out, both included. */
export interface Horizon {
  readonly from: Day;
  readonly to: Day;
}

export type Recurrence =
  | {
      readonly kind: 'times';
      /** Wall-clock times on the event's own clock, in order. */
      readonly times: readonly string[];
      /** The series has times outside the horizon, maybe without end. */
      readonly cutShort: boolean;
    }
  /** The rule cannot be read, or asks for more than a calendar of meetings does. */
  | { readonly kind: 'refused' };

/** A daily event of a century and a half; beyond, nobody wrote that rule for meetings. */
const MAX_STEPS = 60_000;
const MAX_TIMES = 1000;

class BeyondHorizon extends Error {}

/**
 * The library searches on until a time fits the rule, which for some rules (30 February) is
 * for ever; this one gives up beyond the horizon or after too many steps.
 */
class BoundedIterator extends ICAL.RecurIterator {
  readonly #limit: ICAL.Time;
  #steps = 0;

  constructor(rule: ICAL.Recur, dtstart: ICAL.Time, limit: ICAL.Time) {
    super({ rule, dtstart });
    this.#limit = limit;
  }

  /** Asked once for every time that is tried. */
  override check_contracting_rules(): boolean {
    this.#steps += 1;
    if (this.#steps > MAX_STEPS) throw new Error('too many steps');
    if (this.last.compare(this.#limit) > 0) throw new BeyondHorizon();
    return super.check_contracting_rules();
  }
}

/** The times of a recurring event (`RRULE`) that lie within the horizon. */
export function recur(
  ruleText: string,
  start: { readonly local: string; readonly clock: Clock },
  zones: Zones,
  horizon: Horizon,
): Recurrence {
  const rule = readRule(ruleText, start.clock, zones);
  if (rule === null) return { kind: 'refused' };
  const limit = timeOf(`${horizon.to}T23:59`);
  let cutShort = rule.until === null || rule.until.compare(limit) > 0;
  if (cutShort) rule.until = limit;
  const isCounted = rule.count !== null && rule.count > 0;
  let seen = 0;
  const times: string[] = [];
  try {
    const iterator = new BoundedIterator(rule, timeOf(start.local), limit);
    for (let next = iterator.next(); next !== null; next = iterator.next()) {
      seen += 1;
      const local = next.toString().slice(0, 16);
      if (!isDay(local.slice(0, 10))) return { kind: 'refused' };
      if (local.slice(0, 10) > horizon.to || times.length >= MAX_TIMES) {
        cutShort = true;
        break;
      }
      if (local.slice(0, 10) < horizon.from) cutShort = true;
      else times.push(local);
    }
  } catch (error) {
    if (!(error instanceof BeyondHorizon)) return { kind: 'refused' };
  }
  const isWhole = isCounted && seen === rule.count && times.length === seen;
  return { kind: 'times', times, cutShort: cutShort && !isWhole };
}

function readRule(text: string, clock: Clock, zones: Zones): ICAL.Recur | null {
  try {
    const until = /(?:^|;)UNTIL=([^;]*)/i.exec(text)?.[1];
    const rule = ICAL.Recur.fromString(text.replace(/(^|;)UNTIL=[^;]*/i, '').replace(/^;/, ''));
    if (!['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'].includes(rule.freq)) return null;
    if (until === undefined) return rule;
    const end = readMoment(until, null);
    if (end === null) return null;
    const local = zones.onClock(end, clock);
    // The last day counts as a whole.
    rule.until = timeOf(end.clock.kind === 'day' ? `${local.slice(0, 10)}T23:59` : local);
    return rule;
  } catch {
    return null;
  }
}
