import fc from 'fast-check';
import { expect, it } from 'vitest';
import { PinnedTable } from './pinnedTable.ts';

it('tells what is at any index, in any order', () => {
  fc.assert(
    fc.property(
      fc.array(fc.array(fc.nat(), { maxLength: 5 })),
      fc.array(fc.integer({ min: 0, max: 60 })),
      (pieces, indexes) => {
        const table = new PinnedTable(
          pieces.map((values) => ({ ids: values.map((value) => `id-${value}`), values })),
          [],
        );
        const all = pieces.flat();
        expect(table.length).toBe(all.length);
        for (const index of indexes) {
          const value = all[index];
          expect(table.heldAt(index)).toBe(value);
          expect(table.idAt(index)).toBe(value === undefined ? undefined : `id-${value}`);
        }
      },
    ),
  );
});
