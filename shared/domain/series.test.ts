import { beforeEach, describe, expect, it } from 'vitest';
import type { MemoryJournal } from './journal.ts';
import { emptyJournal, perform, snapshot } from './testing/journal.ts';
import { invert } from './tables.ts';
import { instantOf } from './zone.ts';

let journal: MemoryJournal;
beforeEach(() => {
  journal = emptyJournal();
  const days = ['2026-10-13', '2026-10-20', '2026-10-27', '2026-11-03'];
  perform(journal, {
    type: 'event.createMany',
    input: {
      events: days.map((day, index) => ({
        id: `e${index}`,
        details: {
          title: 'Breakfast',
          startsAt: `${day}T07:00`,
          endsAt: `${day}T08:30`,
          intention: index === 2 ? 'Meet the bank' : '',
          seriesId: 'weekly',
        },
      })),
    },
  });
});

const times = () => [...journal.tables.events.values()].map(({ startsAt }) => startsAt);

describe('a series of events', () => {
  it('is changed from one event on; what was left alone stays, and one undo takes it back', () => {
    const before = snapshot(journal);
    const changes = perform(journal, {
      type: 'event.edit',
      input: {
        id: 'e1',
        scope: 'following',
        details: {
          title: 'Breakfast',
          intention: '',
          place: 'Bar Centrale',
          startsAt: '2026-10-21T23:00',
          endsAt: '2026-10-22T00:30',
        },
      },
    });
    expect(times()).toEqual([
      '2026-10-13T07:00',
      '2026-10-21T23:00',
      '2026-10-28T23:00',
      '2026-11-04T23:00',
    ]);
    expect(journal.tables.events.get('e2')).toMatchObject({
      place: 'Bar Centrale',
      intention: 'Meet the bank',
      endsAt: '2026-10-29T00:30',
    });
    expect(journal.tables.events.get('e0')).toMatchObject({ place: '' });
    journal.apply(invert(changes));
    expect(snapshot(journal)).toEqual(before);
  });

  it('moved by a day, an event with hours of its own keeps them', () => {
    const own = { startsAt: '2026-10-27T19:00', endsAt: '2026-10-27T21:00' };
    perform(journal, { type: 'event.edit', input: { id: 'e2', details: own } });
    const details = { startsAt: '2026-10-21T07:00', endsAt: '2026-10-21T08:30' };
    perform(journal, { type: 'event.edit', input: { id: 'e1', scope: 'following', details } });
    expect(journal.tables.events.get('e2')).toMatchObject({
      startsAt: '2026-10-28T19:00',
      endsAt: '2026-10-28T21:00',
    });
  });

  it('is changed at one event alone', () => {
    perform(journal, { type: 'event.edit', input: { id: 'e1', details: { place: 'Bar' } } });
    expect([...journal.tables.events.values()].map(({ place }) => place)).toEqual([
      '',
      'Bar',
      '',
      '',
    ]);
  });

  it.each([
    ['Europe/Rome', ['05:00', '05:00', '06:00', '06:00']],
    ['America/New_York', ['11:00', '11:00', '11:00', '12:00']],
  ])('stays at its hour when the clocks of %s change', (zone, utc) => {
    const details = { startsAt: '2026-10-14T07:00', endsAt: '2026-10-14T08:30' };
    perform(journal, { type: 'event.edit', input: { id: 'e0', scope: 'following', details } });
    const instants = times().map((local) => new Date(instantOf(local, zone)).toISOString());
    expect(instants.map((instant) => instant.slice(11, 16))).toEqual(utc);
    expect(new Set(times().map((local) => local.slice(11)))).toEqual(new Set(['07:00']));
  });

  it('is deleted from one event on', () => {
    perform(journal, { type: 'event.delete', input: { id: 'e2', scope: 'following' } });
    expect([...journal.tables.events.keys()]).toEqual(['e0', 'e1']);
    perform(journal, { type: 'event.delete', input: { id: 'e0' } });
    expect([...journal.tables.events.keys()]).toEqual(['e1']);
  });
});
