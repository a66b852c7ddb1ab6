import { describe, expect, it } from 'vitest';
import type { Referral } from '../records/referral.ts';
import { totalsByQuarter } from './referralTotals.ts';

function referral(on: string, more: Partial<Referral> = {}): Referral {
  return {
    id: on,
    contactId: 'luca',
    direction: 'received',
    scope: null,
    on,
    prospect: 'x',
    need: '',
    heat: null,
    status: 'won',
    history: [],
    closedOn: on,
    calledOn: null,
    toldOn: null,
    thankedOn: null,
    value: null,
    createdAt: `${on}T08:00:00.000Z`,
    ...more,
  };
}

const euros = (hundredths: number) => ({ hundredths, currency: 'EUR' });

describe('totalsByQuarter', () => {
  it('counts by the day it was passed on, the latest quarter first', () => {
    const totals = totalsByQuarter([
      referral('2026-03-31'),
      referral('2026-04-01', { direction: 'given', status: 'open' }),
      referral('2026-06-30', { status: 'lost' }),
      referral('2025-12-31'),
    ]);
    expect(totals).toMatchObject([
      { year: 2026, quarter: 2, given: 1, received: 1, won: 0 },
      { year: 2026, quarter: 1, given: 0, received: 1, won: 1 },
      { year: 2025, quarter: 4, given: 0, received: 1, won: 1 },
    ]);
  });

  it('adds up what became work, each currency by itself and to the last hundredth', () => {
    const [total] = totalsByQuarter([
      referral('2026-01-01', { value: euros(10) }),
      referral('2026-01-02', { value: euros(20) }),
      referral('2026-01-03', { value: { hundredths: 5, currency: 'CHF' } }),
      referral('2026-01-04', { value: euros(999), status: 'contacted' }),
      referral('2026-01-05', { value: euros(7), direction: 'given' }),
    ]);
    expect(total).toMatchObject({
      receivedValue: [{ hundredths: 5, currency: 'CHF' }, euros(30)],
      givenValue: [euros(7)],
    });
  });
});
