import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import { blankDetails } from '../records/contact.ts';
import { emptyJournal, perform, today } from '../testing/journal.ts';
import { todayPaper, todaySections } from './todayPaper.ts';

describe('the paper of Today', () => {
  it('has what the screen has, in the same lists', () => {
    const journal = emptyJournal();
    const add = (id: string, details: object = {}) =>
      perform(journal, {
        type: 'contact.create',
        input: { id, details: { ...blankDetails, name: id, ...details }, withSteps: false },
      });
    add('anna', { phones: [{ label: 'mobile', value: '333 1' }], company: 'Rossi' });
    add('bruno', { birthday: `1980-${addDays(today, 2).slice(5)}` });
    const owe = (id: string, contactId: string, due: number, owner: 'me' | 'them' = 'me') =>
      perform(journal, {
        type: 'followUp.create',
        input: {
          id,
          contactId,
          type: 'promise',
          owner,
          text: `do ${id}`,
          dueOn: addDays(today, due),
        },
      });
    owe('a', 'anna', -2);
    owe('b', 'anna', 0);
    owe('c', 'bruno', 5);
    owe('d', 'bruno', 30);
    owe('e', 'bruno', -1, 'them');
    const paper = todayPaper(journal, today);
    const ids = Object.fromEntries(
      todaySections.map((section) => [section, paper[section].map(({ id }) => id)]),
    );
    expect(ids).toEqual({
      late: ['a'],
      today: ['b'],
      week: ['c'],
      theirs: ['e'],
      loop: [],
      thanks: [],
      birthdays: ['bruno'],
      cooling: [],
      touches: [],
    });
    expect(paper.late[0]).toEqual({
      id: 'a',
      name: 'anna',
      company: 'Rossi',
      phone: '333 1',
      matter: { kind: 'follow-up', text: 'do a', step: null },
      dueOn: addDays(today, -2),
    });
  });
});
