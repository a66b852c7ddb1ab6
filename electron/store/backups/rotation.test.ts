import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { daysBetween, localDay } from '../../../shared/domain/day.ts';
import { superfluous } from './rotation.ts';

const HOUR = 3_600_000;
const now = new Date(2026, 10, 24, 12, 30);

interface Copy {
  readonly at: string;
}
const copyAt = (hoursAgo: number): Copy => ({
  at: new Date(now.getTime() - hoursAgo * HOUR).toISOString(),
});

function kept(copies: readonly Copy[], when = now): Copy[] {
  const gone = new Set(superfluous(copies, when));
  return copies.filter((copy) => !gone.has(copy));
}

/** What is left when a copy is made at each of these times, so many hours ago. */
function after(hoursAgo: readonly number[]): Copy[] {
  return hoursAgo
    .map(copyAt)
    .reduce<Copy[]>((copies, copy) => kept([...copies, copy], new Date(copy.at)), []);
}

describe('rotation', () => {
  test('fourteen months of copies leave 24 hours, 7 days, 8 weeks and 12 months', () => {
    const early = Array.from({ length: 14 * 30 * 4 }, (_, index) => (14 * 30 * 4 - index) * 6);
    const hourly = Array.from({ length: 48 }, (_, index) => 47 - index);
    const copies = after([...early.filter((hours) => hours > 48), ...hourly]);
    const ages = copies.map(({ at }) => (now.getTime() - Date.parse(at)) / HOUR);
    expect(ages.filter((age) => age < 24)).toHaveLength(24);
    const days = new Set(copies.map(({ at }) => localDay(new Date(at))));
    for (let ago = 0; ago < 7; ago += 1) {
      expect(days).toContain(localDay(new Date(2026, 10, 24 - ago, 12)));
    }
    const inWeeks = copies.filter(({ at }) => Date.parse(at) > now.getTime() - 7 * 7 * 24 * HOUR);
    const longest = Math.max(...gaps(inWeeks));
    expect(longest).toBeLessThanOrEqual(7);
    expect(new Set(copies.map(({ at }) => localDay(new Date(at)).slice(0, 7)))).toEqual(
      new Set(['2025-12', ...Array.from({ length: 11 }, (_, i) => `2026-${two(i + 1)}`)]),
    );
    expect(copies.length).toBeLessThanOrEqual(24 + 7 + 8 + 12 + 1);
  });

  test('whatever there is, the newest stays, and a second time nothing goes', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: -2000, max: 900_000 }), { minLength: 1 }),
        (minutes) => {
          const copies = minutes.map((ago) => copyAt(ago / 60));
          const left = kept(copies);
          const newest = copies.reduce((best, copy) => (copy.at > best.at ? copy : best));
          expect(left).toContain(newest);
          expect(superfluous(left, now)).toEqual([]);
          // A clock set wrong must not cost what it dated ahead.
          const ahead = copies.filter(({ at }) => at > now.toISOString());
          expect(left).toEqual(expect.arrayContaining(ahead));
          // Every day of the last week that had a copy still has one.
          const daysOf = (list: readonly Copy[]): Set<string> =>
            new Set(
              list
                .map(({ at }) => localDay(new Date(at)))
                .filter((day) => daysBetween(day, localDay(now)) < 7),
            );
          expect(daysOf(left)).toEqual(daysOf(copies));
        },
      ),
    );
  });
});

function gaps(copies: readonly Copy[]): number[] {
  const days = copies.map(({ at }) => localDay(new Date(at))).toSorted();
  return days.slice(1).map((day, index) => daysBetween(days[index] ?? day, day));
}

function two(part: number): string {
  return String(part).padStart(2, '0');
}
