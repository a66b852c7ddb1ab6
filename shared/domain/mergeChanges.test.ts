import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeChanges } from './mergeChanges.ts';
import { type Change, invert } from './tables.ts';
import { emptyJournal, snapshot } from './testing/journal.ts';

/** Steps of a journal of three note texts: each sets one to a text or takes it away. */
const edits = fc.array(
  fc.array(fc.tuple(fc.constantFrom('a', 'b', 'c'), fc.option(fc.string({ maxLength: 3 }))), {
    maxLength: 4,
  }),
  { maxLength: 6 },
);

describe('mergeChanges', () => {
  it('does and undoes what its steps do and undo', () => {
    fc.assert(
      fc.property(edits, (steps) => {
        const stepwise = emptyJournal();
        const before = snapshot(stepwise);
        let merged: readonly Change[] = [];
        for (const step of steps) {
          const changes: Change[] = [];
          for (const [id, text] of step) {
            const change: Change = {
              table: 'noteBodies',
              id,
              before: stepwise.tables.noteBodies.get(id) ?? null,
              after: text === null ? null : { id, text },
            };
            stepwise.apply([change]);
            changes.push(change);
          }
          merged = mergeChanges(merged, changes);
        }
        const atOnce = emptyJournal();
        atOnce.apply(merged);
        expect(snapshot(atOnce)).toEqual(snapshot(stepwise));
        atOnce.apply(invert(merged));
        expect(snapshot(atOnce)).toEqual(before);
        expect(merged.length).toBeLessThanOrEqual(3);
      }),
    );
  });

  it('leaves out a record that came and went', () => {
    const body = { id: 'a', text: 'x' };
    const came: Change = { table: 'noteBodies', id: 'a', before: null, after: body };
    expect(mergeChanges([came], invert([came]))).toEqual([]);
  });
});
