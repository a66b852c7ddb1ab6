import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import type { MemoryJournal } from '../journal.ts';
import { details, emptyJournal, perform, today } from '../testing/journal.ts';
import { exchanges, exchangeTotals } from './exchange.ts';

type Line = readonly [direction: 'given' | 'received', daysAgo: number, thanked?: boolean];

function between(journal: MemoryJournal, id: string, lines: readonly Line[]): void {
  perform(journal, {
    type: 'contact.create',
    input: { id, details: details({ name: id }), withSteps: false },
  });
  for (const [index, [direction, daysAgo, thanked = true]] of lines.entries()) {
    const referral = `${id}-${index}`;
    perform(journal, {
      type: 'referral.create',
      input: {
        id: referral,
        contactId: id,
        direction,
        on: addDays(today, -daysAgo),
        prospect: 'x',
        need: '',
        heat: null,
        status: 'open',
      },
    });
    if (direction === 'received' && thanked) {
      perform(journal, { type: 'referral.edit', input: { id: referral, thankedOn: today } });
    }
  }
}

function standings(journal: MemoryJournal): [string, string][] {
  return exchanges(journal, today).map(({ contact, standing }) => [contact.id, standing]);
}

describe('exchanges', () => {
  it('puts first where you owe, the greatest debt before the others', () => {
    const journal = emptyJournal();
    between(journal, 'nobody', []);
    between(journal, 'even', [
      ['given', 30],
      ['received', 60],
    ]);
    between(journal, 'generous', [
      ['given', 30],
      ['given', 40],
      ['received', 60],
    ]);
    between(journal, 'owedOne', [['received', 60]]);
    between(journal, 'owedTwo', [
      ['received', 60],
      ['received', 10],
    ]);
    between(journal, 'longAgo', [
      ['given', 400],
      ['received', 500],
    ]);
    expect(standings(journal)).toEqual([
      ['owedTwo', 'owe'],
      ['owedOne', 'owe'],
      ['even', 'even'],
      ['generous', 'give'],
      ['longAgo', 'quiet'],
    ]);
  });

  it('owes thanks however much was given and however long ago it was', () => {
    const journal = emptyJournal();
    between(journal, 'unthanked', [
      ['given', 3],
      ['given', 4],
      ['received', 700, false],
    ]);
    expect(standings(journal)).toEqual([['unthanked', 'owe']]);
  });

  it('counts twelve months to the day', () => {
    const journal = emptyJournal();
    between(journal, 'yes', [['given', 365]]);
    between(journal, 'no', [['given', 366]]);
    expect(standings(journal)).toEqual([
      ['yes', 'give'],
      ['no', 'quiet'],
    ]);
  });

  it('adds up what went each way of late, and with how many it is mutual', () => {
    const journal = emptyJournal();
    between(journal, 'even', [
      ['given', 30],
      ['received', 60, false],
    ]);
    between(journal, 'old', [
      ['given', 400],
      ['received', 20],
    ]);
    expect(exchangeTotals(exchanges(journal, today))).toEqual({
      given: 1,
      received: 2,
      mutual: 1,
      unthanked: 1,
    });
  });
});
