import { readFile, truncate } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type Journal, MemoryJournal } from '../../shared/domain/journal.ts';
import { type Command, decide } from '../../shared/domain/commands/index.ts';
import { newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { stagePresets } from '../../shared/domain/records/stage.ts';
import { type Change, invert } from '../../shared/domain/tables.ts';
import { createStore, openStore } from './index.ts';
import { addContact, rename, rewriteNote, writeNote } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { unsyncedFiles } from './testing/hookedFiles.ts';
import { contents, storeOf } from './testing/stores.ts';

type Action =
  | { readonly do: Command }
  | { readonly undo: true }
  | { readonly redo: true }
  | { readonly compact: true }
  | { readonly reopen: true };

const id = fc.constantFrom('a', 'b', 'c', 'd');
const sitting = fc.constantFrom('s1', 's2', undefined);
const command: fc.Arbitrary<Command> = fc.oneof(
  fc
    .tuple(id, fc.string({ minLength: 1, unit: 'binary' }))
    .map(([it, name]) => addContact(it, `n${name}`)),
  fc.tuple(id, fc.string({ unit: 'grapheme' })).map(([it, name]) => rename(it, `n${name}`)),
  fc.tuple(id, fc.constantFrom(...stagePresets), fc.option(id)).map(
    ([it, stageId, afterId]): Command => ({
      type: 'contact.move',
      input: { id: it, stageId, afterId },
    }),
  ),
  id.map((it): Command => ({ type: 'contact.delete', input: { id: it } })),
  fc.tuple(id, id, sitting).map(([it, contactId, sat]) => writeNote(it, contactId, 'x', sat)),
  fc
    .tuple(id, fc.string({ unit: 'binary' }), sitting)
    .map(([it, text, sat]) => rewriteNote(it, text, sat)),
);
const action: fc.Arbitrary<Action> = fc.oneof(
  { weight: 8, arbitrary: command.map((it) => ({ do: it })) },
  { weight: 3, arbitrary: fc.constant({ undo: true as const }) },
  { weight: 2, arbitrary: fc.constant({ redo: true as const }) },
  { weight: 1, arbitrary: fc.constant({ compact: true as const }) },
  { weight: 1, arbitrary: fc.constant({ reopen: true as const }) },
);

/** The same journal in memory alone, as simply as it can be written. */
class Model {
  readonly journal = new MemoryJournal();
  readonly #undo: (readonly Change[])[] = [];
  /** The key of the last step, while what comes next may still become part of it. */
  #mergeKey: string | undefined;
  #redo: (readonly Change[])[] = [];
  /** What it held after each revision. */
  readonly states: string[] = [];

  constructor() {
    this.#apply(newJournalChanges());
  }

  perform(wanted: Command, now: Date, newId: () => string): void {
    const context = { now: now.toISOString(), today: '2026-11-24', newId };
    const decision = decide(this.journal, wanted, context);
    if (!decision.ok) return;
    const { mergeKey, changes } = decision;
    const merges = mergeKey !== undefined && mergeKey === this.#mergeKey;
    const before = merges ? (this.#undo.pop() ?? []) : [];
    this.#undo.push([...before, ...changes]);
    this.#mergeKey = mergeKey;
    this.#redo = [];
    this.#apply(decision.changes);
  }

  undo(): void {
    const step = this.#undo.pop();
    if (step === undefined) return;
    this.#mergeKey = undefined;
    this.#redo.push(step);
    this.#apply(invert(step));
  }

  redo(): void {
    const step = this.#redo.pop();
    if (step === undefined) return;
    this.#mergeKey = undefined;
    this.#undo.push(step);
    this.#apply(step);
  }

  #apply(changes: readonly Change[]): void {
    this.journal.apply(changes);
    this.states.push(canonical(this.journal));
  }
}

/** Text that is the same for the same records, whatever order their ids are in. */
function canonical(journal: Pick<Journal, 'tables'>): string {
  return JSON.stringify(
    Object.entries(journal.tables).map(([name, table]) => [
      name,
      [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
}

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
