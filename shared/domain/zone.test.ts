import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, isZone, wallTime } from './zone.ts';

const zones = ['Europe/Rome', 'America/New_York', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'];

describe('wall-clock times of a zone', () => {
  it.each([
    ['2026-07-01T07:00', 'Europe/Rome', '2026-07-01T05:00:00.000Z'],
    ['2026-12-01T07:00', 'Europe/Rome', '2026-12-01T06:00:00.000Z'],
    ['2026-12-01T07:00', 'America/New_York', '2026-12-01T12:00:00.000Z'],
    // Twice on the clock that night: the first of the two.
    ['2026-10-25T02:30', 'Europe/Rome', '2026-10-25T00:30:00.000Z'],
    // Never on the clock that night: half an hour after it would have been two.
    ['2026-03-29T02:30', 'Europe/Rome', '2026-03-29T01:30:00.000Z'],
  ])('%s in %s is %s', (local, zone, instant) => {
    expect(new Date(instantOf(local, zone)).toISOString()).toBe(instant);
  });

  it('come back from every instant, but the second of two alike', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: Date.UTC(1995, 0), max: Date.UTC(2037, 0) }),
        fc.constantFrom(...zones),
        (milliseconds, zone) => {
          const instant = milliseconds - (((milliseconds % 60_000) + 60_000) % 60_000);
          const local = wallTime(instant, zone);
          const back = instantOf(local, zone);
          expect(wallTime(back, zone)).toBe(local);
          expect(back).toBeLessThanOrEqual(instant);
        },
      ),
    );
  });

  it('know which zones there are', () => {
    expect(isZone('Europe/Rome')).toBe(true);
    expect(isZone('W. Europe Standard Time')).toBe(false);
    expect(isZone('')).toBe(false);
  });
});
