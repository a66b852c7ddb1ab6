import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Rows, slotAt } from './dropSlot.ts';

const GAP = 8;

/** Rows of given heights, one below the other. */
function rowsOf(heights: readonly number[]): Rows {
  const startOf = (index: number) =>
    heights.slice(0, index).reduce((sum, height) => sum + height + GAP, 0);
  return {
    count: heights.length,
    startOf,
    at: (offset) => {
      const index = heights.findLastIndex((_, at) => startOf(at) <= offset);
      return index < 0 ? undefined : { index, start: startOf(index), size: heights[index] ?? 0 };
    },
  };
}

const rows = rowsOf([100, 60, 100]);

describe('slotAt', () => {
  it('lands before a card over its upper half, after it over its lower half', () => {
    expect(slotAt(-40, rows, null)).toBe(0);
    expect(slotAt(49, rows, null)).toBe(0);
    expect(slotAt(51, rows, null)).toBe(1);
    expect(slotAt(104, rows, null)).toBe(1);
    expect(slotAt(137, rows, null)).toBe(1);
    expect(slotAt(139, rows, null)).toBe(2);
    expect(slotAt(9000, rows, null)).toBe(3);
    expect(slotAt(10, rowsOf([]), null)).toBe(0);
  });

  it('reckons with the slot that is open', () => {
    const open = { index: 1, height: 128 };
    expect(slotAt(108, rows, open)).toBe(1);
    expect(slotAt(236, rows, open)).toBe(1);
    expect(slotAt(260, rows, open)).toBe(1);
    expect(slotAt(270, rows, open)).toBe(2);
    expect(slotAt(40, rows, open)).toBe(0);
  });

  it('stays where it is once opened, for a pointer that does not move', () => {
    const heights = fc.array(fc.integer({ min: 40, max: 200 }), { maxLength: 8 });
    fc.assert(
      fc.property(
        heights,
        fc.integer({ min: -50, max: 2000 }),
        fc.integer({ min: 60, max: 160 }),
        (list, y, height) => {
          const column = rowsOf(list);
          let slot: number | null = null;
          const seen: number[] = [];
          for (let turn = 0; turn < 6; turn += 1) {
            slot = slotAt(y, column, slot === null ? null : { index: slot, height });
            seen.push(slot);
          }
          expect(seen.at(-1)).toBe(seen.at(-2));
        },
      ),
    );
  });
});
