import { execFileSync, spawnSync } from 'node:child_process';
import { appendFile, cp, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { portable } from '../../shared/i18n/index.ts';
import { demoChanges } from '../demo/index.ts';
import { createStore, type JournalStore } from './index.ts';
import { action, type Action } from './testing/actions.ts';
import { addContact, rename } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { unsyncedFiles } from './testing/hookedFiles.ts';
import { contents, newStore, openedStore, storeOf } from './testing/stores.ts';

// docs/store-format.md is enough to write another reader: this one is in Python.
const hasPython = spawnSync('python3', ['--version']).status === 0;
const files = unsyncedFiles();

interface Read {
  readonly revision: number;
  readonly storeId: string;
  /** Bytes cut short at the end of the journal. */
  readonly torn: number;
  readonly tables: Readonly<Record<string, unknown>>;
}

function readWithPython(folders: readonly string[]): unknown[] {
  const program = join(import.meta.dirname, 'testing', 'read_store.py');
  const out = execFileSync('python3', [program, ...folders], { maxBuffer: 2 ** 28 }).toString();
  return out
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as unknown);
}

/** What the app says, as JSON says it. */
function asRead(store: JournalStore): Read {
  const tables = JSON.parse(JSON.stringify(contents(store))) as Read['tables'];
  return { revision: store.revision, storeId: store.storeId, torn: 0, tables };
}

/** The files as they are while the store is open: the latest changes in the journal alone. */
async function copyOf(dir: string): Promise<string> {
  const copy = await temporaryFolder();
  for (const name of ['coltiva.json', 'coltiva.journal'])
    await cp(join(dir, name), join(copy, name));
  return copy;
}

test.runIf(hasPython)('another program reads the sample data as the app does', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, files });
  let last = 0;
  const newId = (): string => `id-${(last += 1)}`;
  const today = '2026-11-24';
  const now = `${today}T09:00:00.000Z`;
  const changes = demoChanges({ today, now, language: 'it', newId });
  await store.commit(portable('did.demo'), changes);
  const [contact] = store.journal.tables.contacts.keys();
  await store.dispatch(rename(contact ?? '', 'Un altro nome “così”'));
  const inJournal = await copyOf(dir);
  await store.compact();
  await store.undo();
  expect(readWithPython([inJournal])).toMatchObject([{ revision: 2 }]);
  expect(readWithPython([await copyOf(dir)])).toEqual([asRead(store)]);
});

test.runIf(hasPython)('and any other journal', async () => {
  const expected: Read[] = [];
  const folders: string[] = [];
  const perform = async (store: JournalStore, step: Action): Promise<void> => {
    if ('do' in step) await store.dispatch(step.do);
    else if ('undo' in step) await store.undo();
    else if ('redo' in step) await store.redo();
    else if ('compact' in step) await store.compact();
  };
  await fc.assert(
    fc.asyncProperty(fc.array(action, { maxLength: 25 }), async (steps) => {
      const dir = await temporaryFolder();
      const store = storeOf(await createStore({ dir, files }));
      for (const step of steps) await perform(store, step);
      folders.push(await copyOf(dir));
      expected.push(asRead(store));
      await store.close();
    }),
    { numRuns: 25 },
  );
  expect(readWithPython(folders)).toEqual(expected);
});

test.runIf(hasPython)('and stores that an older version wrote', async () => {
  const fixtures = join(import.meta.dirname, 'migrations', 'fixtures', 'version1');
  const folders = ['fresh', 'year', 'odd', 'between'].map((name) => join(fixtures, name));
  const expected: Read[] = [];
  for (const folder of folders) {
    const dir = await temporaryFolder();
    await cp(folder, dir, { recursive: true });
    expected.push(asRead(await openedStore({ dir, files })));
  }
  expect(readWithPython(folders)).toEqual(expected);
});

test.runIf(hasPython)('it refuses what the app refuses, and drops what was cut short', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, files });
  await store.dispatch(addContact('a'));
  await store.dispatch(addContact('b'));
  const copies = await Promise.all(Array.from({ length: 4 }, () => copyOf(dir)));
  const [torn = '', flipped = '', mixed = '', cut = ''] = copies;
  const journal = await readFile(join(dir, 'coltiva.journal'));
  await appendFile(join(torn, 'coltiva.journal'), journal.subarray(0, 60));
  journal.writeUInt8(journal.readUInt8(journal.length - 20) ^ 1, journal.length - 20);
  await writeFile(join(flipped, 'coltiva.journal'), journal);
  const otherDir = await temporaryFolder();
  await newStore({ dir: otherDir, files });
  await cp(join(otherDir, 'coltiva.journal'), join(mixed, 'coltiva.journal'));
  await truncate(join(cut, 'coltiva.json'), 100);
  expect(readWithPython(copies)).toEqual([
    { ...asRead(store), torn: 60 },
    { error: 'coltiva.journal, line 3: the checksum is wrong' },
    { error: 'coltiva.journal does not follow coltiva.json' },
    { error: expect.stringContaining('coltiva.json') },
  ]);
});
