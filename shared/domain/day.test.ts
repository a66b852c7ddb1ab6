import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, daysBetween, fromEpochDay, isDay, localDay, toEpochDay, weekday } from './day.ts';

const anyDay = fc.integer({ min: -200_000, max: 200_000 }).map(fromEpochDay);

describe('days', () => {
  it('exist or do not', () => {
    expect(isDay('2028-02-29')).toBe(true);
    for (const wrong of ['2026-02-29', '2026-13-01', '2026-00-10', '2026-1-1', '', '2026-11-31']) {
      expect(isDay(wrong), wrong).toBe(false);
    }
  });

  it('add and subtract without a calendar getting in the way', () => {
    expect(addDays('2026-03-28', 2)).toBe('2026-03-30');
    expect(addDays('2026-12-31', 1)).toBe('2027-01-01');
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (day, days) => {
        expect(daysBetween(day, addDays(day, days))).toBe(days);
      }),
    );
  });

  it('go to a number and back', () => {
    fc.assert(fc.property(anyDay, (day) => fromEpochDay(toEpochDay(day)) === day));
  });

  it('are the day of the person’s own zone', () => {
    expect(localDay(new Date(2026, 10, 24, 0, 5))).toBe('2026-11-24');
    expect(localDay(new Date(2026, 10, 24, 23, 55))).toBe('2026-11-24');
  });

  it('have weekdays that begin on Monday', () => {
    expect(weekday('2026-11-23')).toBe(1);
    expect(weekday('2026-11-29')).toBe(7);
    expect(weekday('1969-12-31')).toBe(3);
  });
});
