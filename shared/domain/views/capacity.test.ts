import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../day.ts';
import type { FollowUp } from '../records/followUp.ts';
import { contactOf, journalWithLuca, now, today } from '../testing/journal.ts';
import { appointmentsFor, capacityOf } from './capacity.ts';

let count = 0;
function owed(fields: Partial<FollowUp>): FollowUp {
  count += 1;
  return {
    id: `f${count}`,
    contactId: 'luca',
    type: 'reminder',
    owner: 'me',
    text: 'x',
    step: null,
    dueOn: today,
    createdAt: '2026-01-01T08:00:00.000Z',
    noteId: null,
    eventId: null,
    outcome: null,
    ...fields,
  };
}
const closedOn = (on: string, kind: 'done' | 'skipped' = 'done') =>
  owed({ outcome: { kind, note: '', on, at: now } });

function capacity(followUps: readonly FollowUp[]) {
  const journal = journalWithLuca();
  for (const followUp of followUps) journal.set('followUps', followUp.id, followUp);
  return capacityOf(journal, today);
}
/** Done ones: so many in each of the last weeks, the newest first. */
const paced = (...perWeek: readonly number[]) =>
  perWeek.flatMap((n, week) =>
    Array.from({ length: n }, () => closedOn(addDays(today, -7 * week - 3))),
  );
const late = (n: number, days = 1) =>
  Array.from({ length: n }, () => owed({ dueOn: addDays(today, -days) }));

describe('weeks behind', () => {
  it('is what waits by the median of the last eight weeks', () => {
    const { perWeek, closed, weeksBehind, behind, dropped, waiting } = capacity([
      ...paced(4, 4, 20, 0, 4, 5, 3, 4, 100),
      ...late(11),
    ]);
    expect(closed).toEqual([4, 3, 5, 4, 0, 20, 4, 4]);
    expect(perWeek).toBe(4);
    expect(weeksBehind).toBe(11 / 4);
    expect(behind).toBe(true);
    expect(dropped).toEqual(waiting.slice(4));
  });

  it('takes the middle of an even number of weeks, and is not behind at one week', () => {
    const { perWeek, weeksBehind, behind, dropped } = capacity([
      ...paced(2, 2, 2, 2, 3, 3, 3, 3),
      ...late(2),
    ]);
    expect(perWeek).toBe(2.5);
    expect(weeksBehind).toBe(0.8);
    expect(behind).toBe(false);
    expect(dropped).toEqual([]);
    expect(capacity([...paced(2, 2, 2, 2, 2, 2, 2, 2), ...late(2)]).behind).toBe(false);
  });

  it('counts what is mine, due and really done; whoever was let go waits no longer', () => {
    const journal = journalWithLuca();
    journal.set('contacts', 'gone', {
      ...contactOf(journal, 'luca'),
      id: 'gone',
      releasedOn: today,
    });
    for (const followUp of [
      owed({ owner: 'them', dueOn: addDays(today, -3) }),
      owed({ dueOn: addDays(today, 1) }),
      owed({ dueOn: null }),
      owed({ contactId: 'gone' }),
      closedOn(today, 'skipped'),
      closedOn(addDays(today, -56)),
    ]) {
      journal.set('followUps', followUp.id, followUp);
    }
    expect(capacityOf(journal, today)).toMatchObject({
      waiting: [],
      perWeek: 0,
      weeksBehind: null,
      behind: false,
      closed: [0, 0, 0, 0, 0, 0, 0, 0],
    });
  });

  it('looks only as far back as a young journal reaches', () => {
    const young = { createdAt: `${addDays(today, -13)}T08:00:00.000Z` };
    const { closed, perWeek } = capacity(
      [...paced(4, 2), ...late(3)].map((followUp) => ({ ...followUp, ...young })),
    );
    expect(closed).toEqual([2, 4]);
    expect(perWeek).toBe(3);
  });

  it('without a pace is behind once something has waited for more than a week', () => {
    expect(capacity(late(3, 7))).toMatchObject({ weeksBehind: null, behind: false });
    expect(capacity(late(3, 8))).toMatchObject({ weeksBehind: null, behind: true });
    expect(capacity(late(3, 8)).dropped).toHaveLength(3);
  });
});

describe('appointments', () => {
  it('fall on working days from tomorrow on, no more a day than the pace, in order', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 60 }),
        fc.double({ min: 0, max: 40, noNaN: true }),
        (n, perWeek) => {
          const { waiting } = capacity(late(n));
          const days = appointmentsFor(waiting, perWeek, today).map(({ dueOn }) => dueOn);
          expect(days).toHaveLength(n);
          expect(days).toEqual(days.toSorted());
          expect(days.every((day) => day > today && weekday(day) <= 5)).toBe(true);
          const perDay = Math.max(1, Math.ceil(perWeek / 5));
          for (const day of new Set(days)) {
            expect(days.filter((other) => other === day).length).toBeLessThanOrEqual(perDay);
          }
        },
      ),
      { numRuns: 40 },
    );
  });
});
