import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { journalWithLuca, perform, today } from '../testing/journal.ts';
import { noFilter, type ReferralFilter, referralList } from './referralList.ts';

function journal() {
  const luca = journalWithLuca();
  const lines = [
    ['old', 'given', 'won', 40],
    ['new', 'received', 'open', 1],
    ['middle', 'given', 'open', 20],
  ] as const;
  for (const [id, direction, status, daysAgo] of lines) {
    perform(luca, {
      type: 'referral.create',
      input: {
        id,
        contactId: 'luca',
        direction,
        on: addDays(today, -daysAgo),
        prospect: id,
        need: '',
        heat: null,
        status,
      },
    });
  }
  return luca;
}

describe('referralList', () => {
  it.each<[ReferralFilter, string[]]>([
    [noFilter, ['new', 'middle', 'old']],
    [{ ...noFilter, direction: 'given' }, ['middle', 'old']],
    [{ ...noFilter, status: 'open' }, ['new', 'middle']],
    [{ ...noFilter, direction: 'received', status: 'won' }, []],
  ])('lists the latest first: %j', (filter, ids) => {
    expect(referralList(journal(), filter).map(({ referral }) => referral.id)).toEqual(ids);
  });
});
