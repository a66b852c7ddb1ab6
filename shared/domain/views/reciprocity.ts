import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';

export interface Balance {
  readonly given: number;
  readonly received: number;
  /** The last day on which one went each way; `null` for never. */
  readonly lastGiven: Day | null;
  readonly lastReceived: Day | null;
  /** At least one each way in the last twelve months. */
  readonly mutual: boolean;
}

const YEAR = 365;

/** Referrals between the person and a contact. A lost one was still passed on, so it counts. */
export function balanceOf(journal: Journal, contactId: string, today: Day): Balance {
  let given = 0;
  let received = 0;
  let lastGiven: Day | null = null;
  let lastReceived: Day | null = null;
  for (const referral of ownedBy(journal, 'referrals', contactId)) {
    if (referral.direction === 'given') {
      given += 1;
      if (lastGiven === null || referral.on > lastGiven) lastGiven = referral.on;
    } else {
      received += 1;
      if (lastReceived === null || referral.on > lastReceived) lastReceived = referral.on;
    }
  }
  const recent = (day: Day | null) => day !== null && daysBetween(day, today) <= YEAR;
  return {
    given,
    received,
    lastGiven,
    lastReceived,
    mutual: recent(lastGiven) && recent(lastReceived),
  };
}
