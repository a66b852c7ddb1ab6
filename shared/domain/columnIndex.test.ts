import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { byRank } from './byRank.ts';
import { ColumnIndex, type Place } from './columnIndex.ts';

type Next = { readonly stageId: string; readonly rank: string } | null;

const ids = Array.from({ length: 30 }, (_, index) => `c${index}`);
/** Few ranks, so that equal ones happen. */
const next: fc.Arbitrary<Next> = fc.option(
  fc.record({ stageId: fc.constantFrom('met', 'trusted'), rank: fc.constantFrom('a', 'b', 'c') }),
);
const batch = fc.dictionary(fc.constantFrom(...ids), next, { maxKeys: 30 });

describe('ColumnIndex', () => {
  it('keeps the order that a full sort would give, whatever changes come', () => {
    fc.assert(
      fc.property(fc.array(batch, { maxLength: 12 }), (batches) => {
        const index = new ColumnIndex();
        const all = new Map<string, Place>();
        for (const changes of batches) {
          index.update(new Map(Object.entries(changes)));
          for (const [id, place] of Object.entries(changes)) {
            if (place) all.set(id, { id, ...place });
            else all.delete(id);
          }
        }
        for (const stageId of ['met', 'trusted']) {
          const sorted = [...all.values()]
            .filter((place) => place.stageId === stageId)
            .toSorted(byRank);
          expect(index.column(stageId)).toEqual(sorted);
          for (const [at, place] of sorted.entries()) expect(index.indexOf(place.id)).toBe(at);
        }
      }),
    );
  });

  it('says which columns changed, and leaves the others the same array', () => {
    const index = new ColumnIndex();
    index.update(
      new Map([
        ['anna', { stageId: 'met', rank: 'a' }],
        ['luca', { stageId: 'met', rank: 'b' }],
        ['sofia', { stageId: 'trusted', rank: 'a' }],
      ]),
    );
    const met = index.column('met');
    const touched = index.update(new Map([['sofia', { stageId: 'partner', rank: 'a' }]]));
    expect(touched).toEqual(new Set(['trusted', 'partner']));
    expect(index.column('met')).toBe(met);
    expect(index.column('trusted')).toEqual([]);
    expect(index.update(new Map([['sofia', { stageId: 'partner', rank: 'a' }]]))).toEqual(
      new Set(),
    );
  });

  it('knows nothing of a card that is not there', () => {
    const index = new ColumnIndex();
    expect(index.indexOf('nobody')).toBe(-1);
    expect(index.placeOf('nobody')).toBeUndefined();
    expect(index.update(new Map([['nobody', null]]))).toEqual(new Set());
  });
});
