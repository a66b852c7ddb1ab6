import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { createStore, openStore } from './index.ts';
import { action } from './testing/actions.ts';
import { canonical } from './testing/canonical.ts';
import { temporaryFolder } from './testing/folder.ts';
import { unsyncedFiles } from './testing/hookedFiles.ts';
import { Model } from './testing/model.ts';
import { contents, storeOf } from './testing/stores.ts';

function ids(): () => string {
  let last = 0;
  return () => {
    last += 1;
    return `id-${last}`;
  };
}

test('whatever is done, it holds what a journal in memory would; cut short, a beginning of it', async () => {
  await fc.assert(
    fc.asyncProperty(
      fc.array(fc.array(action, { maxLength: 6 }), { maxLength: 6 }),
      fc.double({ min: 0, max: 1, noNaN: true }),
      async (bursts, cut) => {
        const dir = await temporaryFolder();
        const now = (): Date => new Date(2026, 10, 24, 12);
        const options = { dir, now, newId: ids(), files: unsyncedFiles() };
        const model = new Model();
        const modelIds = ids();
        modelIds(); // The store's own id.
        let store = storeOf(await createStore(options));
        for (const burst of bursts) {
          const asked: Promise<unknown>[] = [];
          for (const step of burst) {
            if ('do' in step) {
              asked.push(store.dispatch(step.do));
              model.perform(step.do, now(), modelIds);
            } else if ('undo' in step) {
              asked.push(store.undo());
              model.undo();
            } else if ('redo' in step) {
              asked.push(store.redo());
              model.redo();
            } else if ('compact' in step) {
              asked.push(store.compact());
            } else {
              await Promise.all(asked);
              await store.close();
              store = storeOf(await openStore(options));
            }
          }
          await Promise.all(asked);
          expect(canonical(store.journal)).toBe(model.states[store.revision]);
          expect(store.revision).toBe(model.states.length - 1);
        }
        const whole = contents(store);
        await store.close();
        store = storeOf(await openStore(options));
        expect(contents(store)).toEqual(whole);
        await store.close();

        const journal = join(dir, 'coltiva.journal');
        const { length } = await readFile(journal);
        await truncate(journal, Math.ceil(length * cut));
        const cutShort = await openStore(options);
        if (cutShort.kind !== 'opened') return;
        expect(canonical(cutShort.store.journal)).toBe(model.states[cutShort.store.revision]);
        await cutShort.store.close();
      },
    ),
    { numRuns: 60 },
  );
}, 120_000);
