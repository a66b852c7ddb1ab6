import { addDays, type Day, daysBetween, localDay, weekday } from '../../../shared/domain/day.ts';

const DAY_MS = 24 * 3_600_000;
const DAYS = 7;
const WEEKS = 8;
const MONTHS = 12;

/** When a copy was made, as an ISO instant. */
interface Dated {
  readonly at: string;
}

/**
 * Which copies may go: kept are all of the last 24 hours, the newest of each of the last 7
 * days, 8 weeks and 12 months, the newest of all, and whatever a clock that was wrong has dated
 * in the future.
 */
export function superfluous<Copy extends Dated>(copies: readonly Copy[], now: Date): Copy[] {
  const newestFirst = copies.toSorted((a, b) => (a.at < b.at ? 1 : -1));
  const taken = new Set<string>();
  return newestFirst.filter(({ at }, index) => {
    // All are asked, so that a copy stands for its day, week and month at once.
    const first = spansOf(new Date(at), now).filter((span) => !taken.has(span));
    for (const span of first) taken.add(span);
    const isRecent = now.getTime() - Date.parse(at) < DAY_MS;
    return index > 0 && !isRecent && first.length === 0;
  });
}

/** The spans of time of which a copy of this moment could be the one that is kept. */
function spansOf(at: Date, now: Date): string[] {
  const day = localDay(at);
  const today = localDay(now);
  const weeks = daysBetween(mondayOf(day), mondayOf(today)) / 7;
  const months = monthNumber(today) - monthNumber(day);
  return [
    ...(daysBetween(day, today) < DAYS ? [`day ${day}`] : []),
    ...(weeks < WEEKS ? [`week ${mondayOf(day)}`] : []),
    ...(months < MONTHS ? [`month ${day.slice(0, 7)}`] : []),
  ];
}

function mondayOf(day: Day): Day {
  return addDays(day, 1 - weekday(day));
}

function monthNumber(day: Day): number {
  return Number(day.slice(0, 4)) * 12 + Number(day.slice(5, 7));
}
