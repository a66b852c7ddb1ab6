import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryJournal } from '../journal.ts';
import { attendancesOf } from '../journal.ts';
import { decideOn, details, journalWithLuca, perform, snapshot } from '../testing/journal.ts';
import { invert } from '../tables.ts';

let journal: MemoryJournal;
beforeEach(() => {
  journal = journalWithLuca();
  perform(journal, {
    type: 'contact.create',
    input: { id: 'marta', details: details({ name: 'Marta Bellini' }), withSteps: false },
  });
});

const event = {
  title: 'Aperitivo',
  place: 'Bologna',
  startsAt: '2026-12-01T18:30',
  endsAt: null,
  intention: '',
};

describe('events', () => {
  it('are created once', () => {
    perform(journal, { type: 'event.create', input: { id: 'e', details: event } });
    expect(journal.tables.events.get('e')).toMatchObject(event);
    expect(
      decideOn(journal, { type: 'event.create', input: { id: 'e', details: event } }),
    ).toMatchObject({
      ok: false,
      refusal: { key: 'refused.duplicateId' },
    });
  });

  it('refuse a start that does not exist', () => {
    const wrong = { ...event, startsAt: '2026-02-30T18:30' };
    expect(() =>
      decideOn(journal, { type: 'event.create', input: { id: 'e', details: wrong } }),
    ).toThrow('not a day that exists');
  });

  it('take several people at once, and nobody twice', () => {
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['luca', 'marta', 'luca'], expected: true },
    });
    expect(attendancesOf(journal, 'breakfast').map(({ contactId }) => contactId)).toEqual([
      'luca',
      'marta',
    ]);
  });

  it('keep who was met apart from who was expected', () => {
    const set = (input: { expected?: boolean; met?: boolean }) =>
      perform(journal, {
        type: 'event.attendance',
        input: { eventId: 'breakfast', contactIds: ['luca'], ...input },
      });
    set({ expected: true });
    set({ met: true });
    expect(attendancesOf(journal, 'breakfast')).toMatchObject([{ expected: true, met: true }]);
    set({ expected: false });
    expect(attendancesOf(journal, 'breakfast')).toMatchObject([{ expected: false, met: true }]);
    set({ met: false });
    expect(attendancesOf(journal, 'breakfast')).toEqual([]);
  });

  it('refuse people who are not in the journal, and change nothing', () => {
    const decision = decideOn(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['luca', 'nobody'], expected: true },
    });
    expect(decision).toMatchObject({ ok: false, refusal: { key: 'refused.missing' } });
  });

  it('are deleted with their attendances, and undone as before', () => {
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['luca', 'marta'], expected: true },
    });
    const before = snapshot(journal);
    const changes = perform(journal, { type: 'event.delete', input: { id: 'breakfast' } });
    expect(journal.tables.events.size).toBe(0);
    expect(journal.tables.attendances.size).toBe(0);
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });
});
