import { describe, expect, it } from 'vitest';
import { emptyJournal, perform, journalWithLuca } from '../testing/journal.ts';
import { eventToDebrief } from './debrief.ts';
import { weekOf } from './eventWeek.ts';
import { eventLists, lastEvent, meetingAgainAt, nextEvent } from './events.ts';
import { funnelsOf } from './funnel.ts';

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

describe('an event that was cancelled or missed', () => {
  it.each(['missed', 'cancelled'] as const)('asks for nothing: %s', (status) => {
    const journal = journalWithLuca();
    perform(journal, {
      type: 'event.attendance',
      input: { eventId: 'breakfast', contactIds: ['luca'], expected: true, met: true },
    });
    const before = '2026-11-24T12:00';
    const after = '2026-11-26T23:59';
    expect(eventToDebrief(journal, '2026-11-27T00:10')?.id).toBe('breakfast');
    expect(weekOf(journal, '2026-11-25').events).toBe(2);
    perform(journal, { type: 'event.judge', input: { id: 'breakfast', status } });
    expect(nextEvent(journal, before)).toBeNull();
    expect(lastEvent(journal, after)).toBeNull();
    expect(meetingAgainAt(journal, 'luca', before)).toEqual([]);
    expect(eventToDebrief(journal, '2026-11-27T00:10')).toBeNull();
    expect(weekOf(journal, '2026-11-25').events).toBe(1);
    const event = journal.tables.events.get('breakfast');
    expect(event && funnelsOf(journal, event, '2027-06-01')).toEqual([]);
    perform(journal, { type: 'event.judge', input: { id: 'breakfast', status: 'planned' } });
    expect(nextEvent(journal, before)?.id).toBe('breakfast');
  });
});
