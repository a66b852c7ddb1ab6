import { describe, expect, it } from 'vitest';
import { details, emptyJournal, perform } from '../testing/journal.ts';
import { birthdays } from './birthdays.ts';

function journalWith(born: Readonly<Record<string, string | null>>) {
  const journal = emptyJournal();
  for (const [id, birthday] of Object.entries(born)) {
    perform(journal, {
      type: 'contact.create',
      input: { id, details: details({ name: id, birthday }), withSteps: false },
    });
  }
  return journal;
}

const found = (born: Readonly<Record<string, string | null>>, today: string) =>
  birthdays(journalWith(born), today, 7).map(({ contact, on, turns }) => [contact.id, on, turns]);

describe('birthdays', () => {
  it('come in the next days, the first first, with the age when the year is known', () => {
    const born = { b: '--11-28', a: '1980-11-24', past: '1980-11-23', far: '--12-02', none: null };
    expect(found(born, '2026-11-24')).toEqual([
      ['a', '2026-11-24', 46],
      ['b', '2026-11-28', null],
    ]);
  });

  it('go over the end of the year', () => {
    expect(found({ a: '1990-01-02' }, '2026-12-30')).toEqual([['a', '2027-01-02', 37]]);
  });

  it('on 29 February are kept on the 28th in other years', () => {
    expect(found({ a: '2000-02-29' }, '2027-02-25')).toEqual([['a', '2027-02-28', 27]]);
    expect(found({ a: '--02-29' }, '2028-02-25')).toEqual([['a', '2028-02-29', null]]);
  });

  it('leave out people who were let go', () => {
    const journal = journalWith({ a: '--11-24' });
    const contact = journal.tables.contacts.get('a')!;
    journal.set('contacts', 'a', { ...contact, releasedOn: '2026-10-01' });
    expect(birthdays(journal, '2026-11-24', 7)).toEqual([]);
  });
});
