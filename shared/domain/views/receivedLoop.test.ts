import { describe, expect, it } from 'vitest';
import type { Referral } from '../records/referral.ts';
import { journalWithLuca, now, today } from '../testing/journal.ts';
import { nextLoopStep, referralsToActOn } from './receivedLoop.ts';
import { thanksOwed } from './today.ts';

const received: Referral = {
  id: 'r',
  contactId: 'luca',
  direction: 'received',
  scope: null,
  on: '2026-11-20',
  prospect: 'Studio Galli',
  need: '',
  heat: null,
  status: 'open',
  history: [{ status: 'open', on: '2026-11-20', at: now }],
  closedOn: null,
  calledOn: null,
  toldOn: null,
  thankedOn: null,
  value: null,
  createdAt: now,
};
const called = { ...received, status: 'contacted', calledOn: '2026-11-21' } as const;
const told = { ...called, toldOn: '2026-11-22' };
const won = { ...told, status: 'won', closedOn: '2026-11-23' } as const;

describe('nextLoopStep', () => {
  it.each([
    ['a call within a day', received, { step: 'call', dueOn: '2026-11-21' }],
    ['word to the giver', called, { step: 'tell', dueOn: '2026-11-22' }],
    ['how it ended, after a month', told, { step: 'outcome', dueOn: '2026-12-21' }],
    ['thanks', won, { step: 'thank', dueOn: '2026-11-24' }],
    ['nothing, once thanked', { ...won, thankedOn: today }, null],
    ['nothing, when it was given', { ...received, direction: 'given' } as const, null],
    [
      'how it ended, of one from before calls were kept',
      { ...received, status: 'contacted', history: [] } as const,
      { step: 'outcome', dueOn: '2026-12-20' },
    ],
  ])('asks for %s', (_what, referral, expected) => {
    expect(nextLoopStep(referral)).toEqual(expected);
  });
});

describe('the lists of today', () => {
  it('name a referral once: to act on, or to give thanks for', () => {
    const lists = (referral: Referral) => {
      const journal = journalWithLuca();
      journal.set('referrals', 'r', referral);
      return [referralsToActOn(journal, today, 7).length, thanksOwed(journal, today).length];
    };
    expect(lists(received)).toEqual([1, 0]);
    expect(lists(called)).toEqual([1, 0]);
    // The outcome is a month away; thanks for the introduction can be given now.
    expect(lists(told)).toEqual([0, 1]);
    expect(lists(won)).toEqual([0, 1]);
    expect(lists({ ...won, thankedOn: today })).toEqual([0, 0]);
  });
});
