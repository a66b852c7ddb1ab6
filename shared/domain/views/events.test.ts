import { describe, expect, it } from 'vitest';
import { emptyJournal, perform, journalWithLuca } from '../testing/journal.ts';
import { eventLists, meetingAgainAt, nextEvent } from './events.ts';

function withEvents() {
  const journal = emptyJournal();
  for (const [id, startsAt, endsAt] of [
    ['past', '2026-11-20T07:00', '2026-11-20T09:00'],
    ['running', '2026-11-24T07:00', '2026-11-24T12:00'],
    ['open-ended', '2026-11-24T07:00', null],
    ['later', '2026-12-02T07:00', null],
    ['next', '2026-11-26T07:00', null],
  ] as const) {
    perform(journal, {
      type: 'event.create',
      input: { id, details: { title: id, place: '', startsAt, endsAt, intention: '' } },
    });
  }
  return journal;
}

describe('lists of events', () => {
  it('keep an event ahead until it is over', () => {
    const { ahead, past } = eventLists(withEvents(), '2026-11-24T11:00');
    expect(ahead.map(({ id }) => id)).toEqual(['running', 'open-ended', 'next', 'later']);
    expect(past.map(({ id }) => id)).toEqual(['past']);
  });

  it('know the next one', () => {
    expect(nextEvent(withEvents(), '2026-11-25T00:00')?.id).toBe('next');
    expect(nextEvent(emptyJournal(), '2026-11-25T00:00')).toBeNull();
  });

  it('say where one will meet a contact again', () => {
    const journal = journalWithLuca();
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['luca'], expected: true },
    });
    expect(meetingAgainAt(journal, 'luca', '2026-11-24T12:00').map(({ id }) => id)).toEqual([
      'breakfast',
    ]);
    expect(meetingAgainAt(journal, 'luca', '2026-11-27T12:00')).toEqual([]);
  });
});
