import { describe, expect, it } from 'vitest';
import { addDays } from '../day.ts';
import type { MemoryJournal } from '../journal.ts';
import type { FollowUp } from '../records/followUp.ts';
import { details, emptyJournal, now, perform, today } from '../testing/journal.ts';
import { coolingContacts, dueLists, thanksOwed } from './today.ts';

function journalWith(...names: string[]): MemoryJournal {
  const journal = emptyJournal();
  for (const id of names) {
    perform(journal, {
      type: 'contact.create',
      input: { id, details: details({ name: id, metOn: today }), withSteps: false },
    });
  }
  return journal;
}

function owe(journal: MemoryJournal, id: string, more: Partial<FollowUp>): void {
  journal.set('followUps', id, {
    id,
    contactId: 'luca',
    type: 'reminder',
    owner: 'me',
    text: id,
    step: null,
    dueOn: today,
    createdAt: now,
    noteId: null,
    eventId: null,
    outcome: null,
    ...more,
  });
}

function idsIn(journal: MemoryJournal): Record<string, string[]> {
  return Object.fromEntries(
    Object.entries(dueLists(journal, today)).map(([name, items]) => [
      name,
      items.map(({ followUp }: { followUp: FollowUp }) => followUp.id),
    ]),
  );
}

describe('dueLists', () => {
  it('sorts what is open by what it asks of today', () => {
    const journal = journalWith('luca');
    owe(journal, 'yesterday', { dueOn: addDays(today, -1) });
    owe(journal, 'longAgo', { dueOn: addDays(today, -40) });
    owe(journal, 'now', {});
    owe(journal, 'nextWeek', { dueOn: addDays(today, 7) });
    owe(journal, 'later', { dueOn: addDays(today, 8) });
    owe(journal, 'someDay', { dueOn: null });
    owe(journal, 'theirsLate', { owner: 'them', dueOn: addDays(today, -1) });
    owe(journal, 'theirsToday', { owner: 'them' });
    expect(idsIn(journal)).toEqual({
      late: ['longAgo', 'yesterday'],
      today: ['now'],
      week: ['nextWeek'],
      theirs: ['theirsLate'],
    });
  });

  it('puts a promise before a reminder of the same day', () => {
    const journal = journalWith('luca');
    owe(journal, 'a', {});
    owe(journal, 'b', { type: 'promise' });
    expect(idsIn(journal)['today']).toEqual(['b', 'a']);
  });

  it('leaves out what is closed, and people who were let go', () => {
    const journal = journalWith('luca', 'sara');
    owe(journal, 'closed', { outcome: { kind: 'done', on: today, at: now, note: '' } });
    owe(journal, 'ofSara', { contactId: 'sara' });
    const sara = journal.tables.contacts.get('sara');
    if (sara) journal.set('contacts', 'sara', { ...sara, releasedOn: today });
    expect(idsIn(journal)).toEqual({ late: [], today: [], week: [], theirs: [] });
  });
});

describe('coolingContacts', () => {
  it('puts the deepest stage first, then who waited longest beyond the maximum', () => {
    const journal = emptyJournal();
    const met = (id: string, stageId: string, days: number) =>
      perform(journal, {
        type: 'contact.create',
        input: {
          id,
          stageId,
          details: details({ name: id, metOn: addDays(today, -days) }),
          withSteps: false,
        },
      });
    met('fresh', 'met', 3);
    met('near', 'met', 20);
    met('far', 'met', 300);
    met('partner', 'referral-partner', 61);
    expect(
      coolingContacts(journal, today).map(({ contact, pastMax }) => [contact.id, pastMax]),
    ).toEqual([
      ['partner', 1],
      ['far', 279],
      ['near', -1],
    ]);
  });
});

describe('thanksOwed', () => {
  it('holds what was received and not thanked for, the oldest first', () => {
    const journal = journalWith('luca');
    const refer = (id: string, direction: 'given' | 'received', days: number) =>
      perform(journal, {
        type: 'referral.create',
        input: {
          id,
          contactId: 'luca',
          direction,
          on: addDays(today, -days),
          prospect: id,
          need: '',
          heat: null,
          status: 'won',
        },
      });
    refer('new', 'received', 1);
    refer('old', 'received', 90);
    refer('given', 'given', 5);
    refer('thanked', 'received', 50);
    perform(journal, { type: 'referral.edit', input: { id: 'thanked', thankedOn: today } });
    expect(thanksOwed(journal, today).map(({ referral, days }) => [referral.id, days])).toEqual([
      ['old', 90],
      ['new', 1],
    ]);
  });
});
