import { describe, expect, it } from 'vitest';
import {
  context,
  journalWithLuca,
  perform,
  today,
} from '../../../shared/domain/testing/journal.ts';
import { timelineEntries } from './timelineEntries.ts';

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

  it('holds nothing of other people', () => {
    expect(timelineEntries(journalWithPast(), 'anna', today)).toEqual([]);
  });
});
