import { expect, it } from 'vitest';
import { details, journalWithLuca, perform } from '../testing/journal.ts';
import { capacityOf } from './capacity.ts';
import { weekOf } from './eventWeek.ts';
import { funnelsOf } from './funnel.ts';

function afterTheBreakfast() {
  const journal = journalWithLuca();
  for (const id of ['anna', 'bruno', 'carla']) {
    perform(journal, {
      type: 'contact.create',
      input: { id, details: details({ name: id }), withSteps: false },
    });
  }
  perform(journal, {
    type: 'event.attendance',
    input: { eventId: 'breakfast', contactIds: ['luca', 'anna', 'bruno'], met: true },
  });
  perform(journal, {
    type: 'event.attendance',
    input: { eventId: 'breakfast', contactIds: ['carla'], expected: true },
  });
  const write = (contactId: string, on: string, kind: '1-2-1' | 'call' | 'other') =>
    perform(journal, {
      type: 'note.create',
      input: {
        id: `${contactId}-${on}`,
        contactId,
        kind,
        on,
        minutes: null,
        eventId: null,
        text: 'x',
        printable: false,
      },
    });
  // The breakfast is on 26 November.
  write('luca', '2026-12-10', '1-2-1');
  write('anna', '2026-12-01', 'other');
  write('bruno', '2027-01-20', 'call');
  write('carla', '2026-12-01', '1-2-1');
  perform(journal, {
    type: 'referral.create',
    input: {
      id: 'r',
      contactId: 'luca',
      direction: 'received',
      on: '2027-02-01',
      prospect: '',
      need: '',
      heat: null,
      status: 'open',
    },
  });
  return journal;
}

it('shows what became of the people met after 30 and 90 days, and nothing before', () => {
  const journal = afterTheBreakfast();
  const event = journal.tables.events.get('breakfast');
  if (!event) throw new Error('no breakfast');
  expect(funnelsOf(journal, event, '2026-12-25')).toEqual([]);
  expect(funnelsOf(journal, event, '2026-12-26')).toEqual([
    { days: 30, met: 3, followedUp: 1, oneToOne: 1, referral: 0 },
  ]);
  expect(funnelsOf(journal, event, '2027-02-24')).toEqual([
    { days: 30, met: 3, followedUp: 1, oneToOne: 1, referral: 0 },
    { days: 90, met: 3, followedUp: 2, oneToOne: 1, referral: 1 },
  ]);
});

it('brakes when one is behind, with the names of those who would be dropped, each once', () => {
  const journal = journalWithLuca();
  for (const id of ['one', 'two']) {
    perform(journal, {
      type: 'followUp.create',
      input: {
        id,
        contactId: 'luca',
        type: 'promise',
        owner: 'me',
        text: id,
        dueOn: '2026-11-10',
      },
    });
  }
  const dropped = (today: string) =>
    new Set(capacityOf(journal, today).dropped.map(({ contact }) => contact.name));
  expect([...dropped('2026-11-24')]).toEqual(['Luca Romano']);
  expect([...dropped('2026-11-01')]).toEqual([]);
});

it('says which week would have three events, from Monday to Sunday', () => {
  const journal = journalWithLuca();
  const plan = (id: string, day: string) =>
    perform(journal, {
      type: 'event.create',
      input: { id, details: { title: id, startsAt: `${day}T18:00` } },
    });
  plan('monday', '2026-11-23');
  plan('after', '2026-11-30');
  expect(weekOf(journal, '2026-11-29')).toMatchObject({
    fullWeek: '2026-11-23',
    events: 3,
  });
  expect(weekOf(journal, '2026-11-26', 'breakfast').fullWeek).toBeNull();
  expect(weekOf(journal, '2026-11-30').fullWeek).toBeNull();
  perform(journal, { type: 'event.judge', input: { id: 'monday', status: 'cancelled' } });
  expect(weekOf(journal, '2026-11-29').fullWeek).toBeNull();
  expect(weekOf(journal, 'no day').fullWeek).toBeNull();
});
