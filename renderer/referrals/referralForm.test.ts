import { describe, expect, it } from 'vitest';
import { LINE_MAX } from '../../shared/domain/records/fields.ts';
import { blankReferral, readReferral, type ReferralForm } from './referralForm.ts';

const filled: ReferralForm = {
  ...blankReferral('2026-11-24', 'luca', 'given', 'EUR'),
  prospect: ' Studio Galli ',
};

describe('readReferral', () => {
  it('gives what the journal keeps', () => {
    expect(readReferral({ ...filled, thankedOn: '2026-11-20' })).toEqual({
      ok: true,
      fields: {
        contactId: 'luca',
        direction: 'given',
        scope: null,
        on: '2026-11-24',
        prospect: 'Studio Galli',
        need: '',
        heat: null,
        status: 'open',
        calledOn: null,
        toldOn: null,
        value: null,
        thankedOn: '2026-11-20',
      },
    });
  });

  it.each([
    ['contactId', { contactId: null }, 'referral.error.contact'],
    ['prospect', { prospect: '  ' }, 'referral.error.prospect'],
    ['on', { on: '2026-02-30' }, 'referral.error.day'],
    ['on', { on: '' }, 'referral.error.day'],
    ['thankedOn', { thankedOn: 'soon' }, 'referral.error.day'],
    ['calledOn', { calledOn: '2026-13-01' }, 'referral.error.day'],
    ['amount', { amount: 'much' }, 'referral.error.amount'],
    ['currency', { amount: '5', currency: 'euro' }, 'referral.error.currency'],
    ['need', { need: 'x'.repeat(LINE_MAX + 1) }, 'referral.error.tooLong'],
  ] as const)('says what is wrong with %s', (field, change, key) => {
    expect(readReferral({ ...filled, ...change })).toMatchObject({
      ok: false,
      problems: { [field]: { key } },
    });
  });
});
