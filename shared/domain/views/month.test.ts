import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, fromEpochDay, toEpochDay, weekday } from '../day.ts';
import { emptyJournal, perform } from '../testing/journal.ts';
import { addMonths, eventsByDay, monthOf, weeksOf } from './month.ts';

const anyDay = fc
  .integer({ min: toEpochDay('1990-01-01'), max: toEpochDay('2090-12-31') })
  .map(fromEpochDay);

describe('the weeks of a month', () => {
  it('hold each of its days once, in whole weeks that begin as they should', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: 1, max: 7 }), (day, firstDay) => {
        const weeks = weeksOf(monthOf(day), firstDay);
        const days = weeks.flat();
        expect(days.length % 7).toBe(0);
        expect(weeks.every(([first = '']) => weekday(first) === firstDay)).toBe(true);
        expect(days.every((one, index) => one === addDays(days[0] ?? '', index))).toBe(true);
        const own = days.filter((one) => monthOf(one) === monthOf(day));
        expect(own).toContain(day);
        expect(own[0]?.slice(8)).toBe('01');
        expect(monthOf(addDays(own.at(-1) ?? '', 1))).toBe(addMonths(day, 1).slice(0, 7));
        expect(weeks.every((week) => week.some((one) => monthOf(one) === monthOf(day)))).toBe(true);
      }),
    );
  });

  it.each([
    ['2026-01-31', 1, '2026-02-28'],
    ['2028-01-31', 1, '2028-02-29'],
    ['2026-03-31', -1, '2026-02-28'],
    ['2026-01-15', -1, '2025-12-15'],
    ['2026-11-30', 14, '2028-01-30'],
  ])('are reached from %s by %i months: %s', (day, months, result) => {
    expect(addMonths(day, months)).toBe(result);
  });
});

describe('the days of events', () => {
  it('are those that they take, past midnight too, but not from midnight on', () => {
    const journal = emptyJournal();
    for (const [id, startsAt, endsAt] of [
      ['gala', '2026-11-30T21:00', '2026-12-01T01:00'],
      ['dinner', '2026-11-30T19:00', '2026-12-01T00:00'],
      ['fair', '2026-12-01T00:00', '2026-12-03T23:59'],
      ['open', '2026-12-02T08:00', null],
      ['far', '2027-01-10T08:00', null],
    ] as const) {
      perform(journal, {
        type: 'event.create',
        input: { id, details: { title: id, startsAt, endsAt } },
      });
    }
    const days = eventsByDay(journal, '2026-11-30', '2026-12-02');
    const said = [...days].map(([day, list]) => [
      day,
      list.map(({ event, goesOn }) => `${event.id}${goesOn ? '…' : ''}`),
    ]);
    expect(Object.fromEntries(said)).toEqual({
      '2026-11-30': ['dinner', 'gala'],
      '2026-12-01': ['gala…', 'fair'],
      '2026-12-02': ['fair…', 'open'],
    });
  });
});
