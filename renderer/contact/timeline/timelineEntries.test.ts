import { describe, expect, it } from 'vitest';
import {
  context,
  details,
  journalWithLuca,
  perform,
  today,
} from '../../../shared/domain/testing/journal.ts';
import { timelineEntries } from './timelineEntries.ts';
import { filtersFor, indexOfDay, passes } from './timelineFilter.ts';

function journalWithPast() {
  const journal = journalWithLuca();
  const note = {
    contactId: 'luca',
    kind: 'call',
    minutes: null,
    eventId: null,
    text: 'x',
  } as const;
  for (const [id, on] of [
    ['old', '2026-09-01'],
    ['new', '2026-11-20'],
  ] as const) {
    perform(journal, { type: 'note.create', input: { ...note, id, on, printable: false } });
  }
  const promise = { contactId: 'luca', type: 'promise', owner: 'me', text: 'x' } as const;
  for (const [id, dueOn] of [
    ['late', '2026-11-10'],
    ['ahead', '2026-12-24'],
    ['undated', null],
    ['kept', '2026-11-01'],
  ] as const) {
    perform(
      journal,
      { type: 'followUp.create', input: { ...promise, id, dueOn } },
      { ...context, now: '2026-10-15T10:00:00.000Z' },
    );
  }
  perform(
    journal,
    { type: 'followUp.complete', input: { id: 'kept', kind: 'done', note: '' } },
    { ...context, today: '2026-11-02', now: '2026-11-02T10:00:00.000Z' },
  );
  perform(journal, {
    type: 'referral.create',
    input: {
      id: 'r1',
      contactId: 'luca',
      direction: 'received',
      on: '2026-11-15',
      prospect: '',
      need: '',
      heat: null,
      status: 'open',
    },
  });
  return journal;
}

describe('timelineEntries', () => {
  it('puts the newest first; follow-ups at their due day once it has come', () => {
    const entries = timelineEntries(journalWithPast(), 'luca', today);
    expect(entries.map(({ key, on }) => [key.replace(/^move\/.*/, 'move'), on])).toEqual([
      ['move', '2026-11-24'],
      ['note/new', '2026-11-20'],
      ['referral/r1', '2026-11-15'],
      ['followUp/late', '2026-11-10'],
      ['followUp/kept', '2026-11-02'],
      ['followUp/undated', '2026-10-15'],
      ['followUp/ahead', '2026-10-15'],
      ['note/old', '2026-09-01'],
    ]);
  });

  it('has introductions, events where they were met, imports, and notes that name them', () => {
    const journal = journalWithPast();
    for (const [id, name] of [['anna', 'Anna Rossi']] as const) {
      perform(journal, {
        type: 'contact.create',
        input: { id, details: details({ name }), withSteps: false },
      });
    }
    perform(journal, {
      type: 'introduction.create',
      input: {
        id: 'i1',
        contactId: 'luca',
        otherId: 'anna',
        on: '2026-11-03',
        reason: '',
        outcome: 'open',
      },
    });
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['anna'], met: true },
    });
    perform(journal, {
      type: 'note.edit',
      input: { id: 'old', mentions: [{ contactId: 'anna', as: 'Anna' }] },
    });
    const record = {
      id: 'import',
      at: '2026-11-01T10:00:00.000Z',
      fileName: 'people.vcf',
      format: 'vcard',
      created: 1,
      updated: 0,
      skipped: 0,
    };
    journal.set('imports', 'import', record);
    const keys = timelineEntries(journal, 'anna', today, ['import', 'gone']).map(({ key }) => key);
    expect(keys.filter((key) => !key.startsWith('move/'))).toEqual([
      'event/breakfast',
      'introduction/i1',
      'import/import',
      'mention/old',
    ]);
  });

  it('is narrowed down by kind, and leads to a day', () => {
    const entries = timelineEntries(journalWithPast(), 'luca', today);
    expect(filtersFor(entries)).toEqual(['all', 'notes', 'promises', 'stages', 'referrals']);
    expect(entries.filter((entry) => passes(entry, 'notes'))).toHaveLength(2);
    expect(entries[indexOfDay(entries, '2026-11-12')]?.key).toBe('followUp/late');
    expect(indexOfDay(entries, '1999-01-01')).toBe(entries.length - 1);
    expect(indexOfDay([], '1999-01-01')).toBe(-1);
  });

  it('holds nothing of other people', () => {
    expect(timelineEntries(journalWithPast(), 'anna', today)).toEqual([]);
  });
});
