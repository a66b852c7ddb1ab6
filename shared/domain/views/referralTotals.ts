import type { Day } from '../day.ts';
import type { Money, Referral } from '../records/referral.ts';

/** What went each way in one quarter of a year. */
export interface QuarterTotals {
  readonly year: number;
  readonly quarter: 1 | 2 | 3 | 4;
  readonly given: number;
  readonly received: number;
  /** How many of the received became work. */
  readonly won: number;
  /** What those that became work were worth, each direction by currency, in its own order. */
  readonly givenValue: readonly Money[];
  readonly receivedValue: readonly Money[];
}

/** By the day a referral was passed on; quarters without any are left out, the latest first. */
export function totalsByQuarter(referrals: readonly Referral[]): QuarterTotals[] {
  const groups = new Map<string, Referral[]>();
  for (const referral of referrals) {
    const key = `${referral.on.slice(0, 4)}-${quarterOf(referral.on)}`;
    const group = groups.get(key);
    if (group) group.push(referral);
    else groups.set(key, [referral]);
  }
  return [...groups.values()]
    .map(totalsOf)
    .toSorted((a, b) => b.year - a.year || b.quarter - a.quarter);
}

function totalsOf(group: readonly Referral[]): QuarterTotals {
  const on = group[0]?.on ?? '1970-01-01';
  const given = group.filter(({ direction }) => direction === 'given');
  const received = group.filter(({ direction }) => direction === 'received');
  return {
    year: Number(on.slice(0, 4)),
    quarter: quarterOf(on),
    given: given.length,
    received: received.length,
    won: received.filter(({ status }) => status === 'won').length,
    givenValue: worth(given),
    receivedValue: worth(received),
  };
}

function quarterOf(day: Day): 1 | 2 | 3 | 4 {
  const month = Number(day.slice(5, 7));
  return month <= 3 ? 1 : month <= 6 ? 2 : month <= 9 ? 3 : 4;
}

/** Only what became work has a worth; sums of different currencies are not one sum. */
export function worth(referrals: readonly Referral[]): Money[] {
  const sums = new Map<string, number>();
  for (const { status, value } of referrals) {
    if (status !== 'won' || value === null) continue;
    sums.set(value.currency, (sums.get(value.currency) ?? 0) + value.hundredths);
  }
  return [...sums]
    .map(([currency, hundredths]) => ({ currency, hundredths }))
    .toSorted((a, b) => (a.currency < b.currency ? -1 : 1));
}
