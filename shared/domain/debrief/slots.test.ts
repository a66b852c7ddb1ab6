import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { addDays, weekday } from '../day.ts';
import { layOutSlots } from './slots.ts';

/** A Tuesday. */
const today = '2026-11-24';
const none: ReadonlyMap<string, number> = new Map();

describe('slots', () => {
  it('keep a day that has room, and begin tomorrow where none was said', () => {
    const items = [
      { id: 'saturday', dueOn: '2026-11-28' },
      { id: 'any', dueOn: null },
      { id: 'late', dueOn: '2026-11-20' },
    ];
    expect(layOutSlots(items, none, today, 2)).toEqual([
      { id: 'late', day: '2026-11-24', moved: true },
      { id: 'any', day: '2026-11-25', moved: false },
      { id: 'saturday', day: '2026-11-28', moved: false },
    ]);
  });

  it('go on to the next working day when a day is full, counting what is due anyway', () => {
    const items = ['a', 'b', 'c'].map((id) => ({ id, dueOn: '2026-11-27' }));
    const load = new Map([['2026-11-27', 1]]);
    expect(layOutSlots(items, load, today, 2)).toEqual([
      { id: 'a', day: '2026-11-27', moved: false },
      { id: 'b', day: '2026-11-30', moved: true },
      { id: 'c', day: '2026-11-30', moved: true },
    ]);
  });

  it('never fill a day beyond the cap, lose nothing, and come neither early nor on a weekend of their own accord', () => {
    const day = fc.integer({ min: -10, max: 20 }).map((days) => addDays(today, days));
    const item = fc.record({ id: fc.uuid(), dueOn: fc.option(day) });
    const loads = fc.array(fc.tuple(day, fc.integer({ min: 0, max: 9 })), { maxLength: 12 });
    fc.assert(
      fc.property(
        fc.uniqueArray(item, { selector: ({ id }) => id, maxLength: 40 }),
        loads,
        fc.integer({ min: 1, max: 5 }),
        (items, pairs, cap) => {
          const load = new Map(pairs);
          const slots = layOutSlots(items, load, today, cap);
          expect(slots.map(({ id }) => id).sort()).toEqual(items.map(({ id }) => id).sort());
          const counts = new Map(load);
          for (const slot of slots) {
            const count = (counts.get(slot.day) ?? 0) + 1;
            counts.set(slot.day, count);
            expect(count).toBeLessThanOrEqual(cap);
            const wanted = items.find(({ id }) => id === slot.id)?.dueOn ?? null;
            expect(slot.day >= today && slot.day >= (wanted ?? today)).toBe(true);
            const isSaid = slot.day === wanted || slot.day === today;
            expect(isSaid || weekday(slot.day) < 6).toBe(true);
          }
        },
      ),
    );
  });
});
