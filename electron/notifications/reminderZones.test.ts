import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { addDays, type Day, localDay } from '../../shared/domain/day.ts';
import { momentOf, nextReminder } from '../../shared/domain/reminder.ts';

const zone = process.env['TZ'];
afterEach(() => {
  if (zone === undefined) delete process.env['TZ'];
  else process.env['TZ'] = zone;
});

describe('the word once a day, by the clocks of the world', () => {
  it('keeps to the clock on the wall across daylight saving', () => {
    process.env['TZ'] = 'Europe/Rome';
    // From Saturday to Sunday the clocks go on by an hour, or back.
    const hours = (day: Day) =>
      (momentOf(addDays(day, 1), '08:30').getTime() - momentOf(day, '08:30').getTime()) / 3_600_000;
    expect([hours('2026-03-28'), hours('2026-10-24'), hours('2026-11-24')]).toEqual([23, 25, 24]);
    // 2:30 does not exist on the one day, and comes twice on the other.
    expect(momentOf('2026-03-29', '02:30').toISOString()).toBe('2026-03-29T01:30:00.000Z');
    expect(momentOf('2026-10-25', '02:30').toISOString()).toBe('2026-10-25T00:30:00.000Z');
  });

  it.each(['Europe/Rome', 'America/New_York', 'Australia/Lord_Howe', 'Pacific/Apia'])(
    'comes once on every day awake after its time, whatever the sleep and the restarts (%s)',
    (name) => {
      process.env['TZ'] = name;
      const naps = fc.array(fc.integer({ min: 1, max: 2 * 24 * 60 }), { maxLength: 60 });
      const time = fc.tuple(fc.nat(23), fc.nat(59)).map(([hour, minute]) => clock(hour, minute));
      // From days before each change of the clocks in 2026.
      const start = fc.constantFrom(
        '2026-03-06',
        '2026-03-27',
        '2026-04-03',
        '2026-10-02',
        '2026-10-24',
        '2026-10-31',
      );
      fc.assert(
        fc.property(start, time, naps, (day, at, minutes) => {
          let now = momentOf(day, '00:00').getTime();
          let remindedOn: Day | null = null;
          const told: Day[] = [];
          const waits: number[] = [];
          const awakeAfter = new Set<Day>();
          for (const nap of minutes) {
            now += nap * 60_000;
            const today: Day = localDay(new Date(now));
            if (now >= momentOf(today, at).getTime()) awakeAfter.add(today);
            const step = nextReminder(new Date(now), at, remindedOn);
            if (step.kind === 'due') {
              told.push(today);
              remindedOn = today;
            } else waits.push(step.until.getTime() - now);
          }
          expect(told).toEqual([...awakeAfter]);
          expect(waits.every((wait) => wait > 0)).toBe(true);
        }),
      );
    },
  );
});

function clock(hour: number, minute: number): string {
  return `${String(hour).padStart(2, '0')}:${String(minute).padStart(2, '0')}`;
}
