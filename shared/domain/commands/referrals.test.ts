import { describe, expect, it } from 'vitest';
import { balanceOf } from '../views/reciprocity.ts';
import { context, decideOn, journalWithLuca, perform, today } from '../testing/journal.ts';
import { type Command, commandSchema } from './index.ts';

const received = {
  id: 'r1',
  contactId: 'luca',
  direction: 'received',
  on: '2026-10-30',
  prospect: 'Studio Galli',
  need: 'New wiring',
  heat: 4,
  status: 'open',
} as const;

function journalWithReferral() {
  const journal = journalWithLuca();
  perform(journal, { type: 'referral.create', input: received });
  return journal;
}

function edit(
  journal: ReturnType<typeof journalWithLuca>,
  input: Omit<Extract<Command, { type: 'referral.edit' }>['input'], 'id'>,
  at = context,
) {
  perform(journal, { type: 'referral.edit', input: { id: 'r1', ...input } }, at);
  return journal.tables.referrals.get('r1');
}

describe('referrals', () => {
  it('count in the balance of their direction', () => {
    expect(balanceOf(journalWithReferral(), 'luca', today)).toMatchObject({
      given: 0,
      received: 1,
      lastReceived: '2026-10-30',
    });
  });

  it('get and lose their day of closing with their status', () => {
    const journal = journalWithReferral();
    expect(journal.tables.referrals.get('r1')?.closedOn).toBeNull();
    expect(edit(journal, { status: 'contacted' })?.closedOn).toBeNull();
    expect(edit(journal, { status: 'won' })?.closedOn).toBe(today);
    const later = { ...context, today: '2026-12-24' };
    expect(edit(journal, { status: 'lost' }, later)?.closedOn).toBe(today);
    expect(edit(journal, { status: 'open' })?.closedOn).toBeNull();
    expect(edit(journal, { status: 'won', closedOn: '2026-11-02' })?.closedOn).toBe('2026-11-02');
    expect(edit(journal, { prospect: 'Galli' })).toMatchObject({
      closedOn: '2026-11-02',
      status: 'won',
      need: 'New wiring',
    });
  });

  it('recorded as closed are closed today', () => {
    const journal = journalWithLuca();
    perform(journal, { type: 'referral.create', input: { ...received, status: 'won' } });
    expect(journal.tables.referrals.get('r1')?.closedOn).toBe(today);
  });

  it('remember the day of thanks', () => {
    expect(edit(journalWithReferral(), { thankedOn: today })?.thankedOn).toBe(today);
  });

  it('remember every status with its day', () => {
    const journal = journalWithReferral();
    const later = { ...context, today: '2026-12-24' };
    edit(journal, { status: 'contacted' });
    edit(journal, { prospect: 'Galli' });
    expect(edit(journal, { status: 'won' }, later)?.history).toMatchObject([
      { status: 'open', on: today },
      { status: 'contacted', on: today },
      { status: 'won', on: '2026-12-24' },
    ]);
  });

  it('go through the loop of a received one, step by step', () => {
    const journal = journalWithReferral();
    const after = (step: 'call' | 'tell' | 'won' | 'lost' | 'thank') => {
      perform(journal, { type: 'referral.advance', input: { id: 'r1', step } });
      return journal.tables.referrals.get('r1');
    };
    expect(after('call')).toMatchObject({ calledOn: today, status: 'contacted' });
    expect(after('tell')).toMatchObject({ toldOn: today });
    expect(after('won')).toMatchObject({ closedOn: today, status: 'won' });
    expect(after('thank')).toMatchObject({ thankedOn: today });
    expect(after('call')?.history.map(({ status }) => status)).toEqual([
      'open',
      'contacted',
      'won',
    ]);
  });

  it('keep what they were worth, exactly', () => {
    const value = { hundredths: 123_456_789_01, currency: 'CHF' };
    expect(edit(journalWithReferral(), { value, scope: 'inside' })).toMatchObject({
      value,
      scope: 'inside',
    });
    for (const bad of [
      { hundredths: 0.5, currency: 'EUR' },
      { hundredths: 1, currency: 'euro' },
    ]) {
      const command = { type: 'referral.edit', input: { id: 'r1', value: bad } };
      expect(commandSchema.safeParse(command).success).toBe(false);
    }
  });

  it('are deleted', () => {
    const journal = journalWithReferral();
    perform(journal, { type: 'referral.delete', input: { id: 'r1' } });
    expect(journal.tables.referrals.size).toBe(0);
  });

  it('refuse what is not there and what is there already', () => {
    const journal = journalWithReferral();
    const refused: [Command, string][] = [
      [{ type: 'referral.create', input: received }, 'refused.duplicateId'],
      [
        { type: 'referral.create', input: { ...received, id: 'r2', contactId: 'nobody' } },
        'refused.missing',
      ],
      [{ type: 'referral.edit', input: { id: 'r9' } }, 'refused.missing'],
      [{ type: 'referral.delete', input: { id: 'r9' } }, 'refused.missing'],
    ];
    for (const [command, key] of refused) {
      expect(decideOn(journal, command)).toMatchObject({ ok: false, refusal: { key } });
    }
  });

  it('do not take a heat outside 1 to 5', () => {
    for (const heat of [0, 6, 2.5]) {
      const command = { type: 'referral.create', input: { ...received, heat } };
      expect(commandSchema.safeParse(command).success).toBe(false);
    }
  });
});
