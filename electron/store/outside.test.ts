import {
  appendFile,
  cp,
  readdir,
  readFile,
  rename,
  stat,
  truncate,
  unlink,
  utimes,
  writeFile,
} from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test, vi } from 'vitest';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { hookedFiles } from './testing/hookedFiles.ts';
import { contents, newStore, openedStore } from './testing/stores.ts';

const watchMs = 5;
const quiet = { watchMs: 1_000_000 };
const pair = ['coltiva.json', 'coltiva.journal'] as const;

/** A store on two machines whose folders are kept the same: `here` is open, `there` went on. */
async function twoMachines() {
  const here = await temporaryFolder();
  const first = await newStore({ dir: here, ...quiet });
  await first.dispatch(addContact('common'));
  await first.close();
  const there = await temporaryFolder();
  for (const file of pair) await cp(join(here, file), join(there, file));
  const other = await openedStore({ dir: there, ...quiet });
  await other.dispatch(addContact('there'));
  await other.compact();
  await other.dispatch(addContact('there too'));
  await other.close();
  return { here, there };
}

/** As sync programs do: the file comes under another name and takes the place at once. */
async function bring(from: string, to: string, files: readonly string[]): Promise<void> {
  for (const file of files) {
    await cp(join(from, file), join(to, `.${file}.part`));
    await rename(join(to, `.${file}.part`), join(to, file));
  }
}

const outsideIn = async (dir: string): Promise<string[]> =>
  (await readdir(dir)).filter((name) => name.includes('.outside-')).toSorted();

test.each([
  ['both files', pair],
  ['the journal alone', ['coltiva.journal']],
  ['the snapshot alone', ['coltiva.json']],
])(
  'what a sync folder brings while the store is open (%s) is kept, and so is ours',
  async (_what, files) => {
    const { here, there } = await twoMachines();
    const onOutside = vi.fn();
    const store = await openedStore({ dir: here, watchMs, onOutside });
    await store.dispatch(addContact('here'));
    await bring(there, here, files);
    await vi.waitFor(() => expect(onOutside).toHaveBeenCalled());
    // Whatever is acknowledged now is in files of ours again.
    await store.dispatch(addContact('later'));
    await store.compact();
    const kept = await Promise.all(
      (await outsideIn(here)).map((name) => readFile(join(here, name), 'utf8')),
    );
    for (const file of files) expect(kept).toContain(await readFile(join(there, file), 'utf8'));
    const whole = contents(store);
    await store.close();
    const again = await openedStore({ dir: here, ...quiet });
    expect(contents(again)).toEqual(whole);
    expect([...again.journal.tables.contacts.keys()].toSorted()).toEqual([
      'common',
      'here',
      'later',
    ]);
  },
);

test('a snapshot is not written over what came in without being noticed yet', async () => {
  const { here, there } = await twoMachines();
  const onOutside = vi.fn();
  const store = await openedStore({ dir: here, ...quiet, onOutside });
  await bring(there, here, pair);
  await store.dispatch(addContact('here'));
  await store.compact();
  expect(onOutside).toHaveBeenCalledTimes(1);
  const kept = await outsideIn(here);
  expect(await readFile(join(here, kept[1] ?? ''))).toEqual(
    await readFile(join(there, 'coltiva.json')),
  );
});

test('nor on closing', async () => {
  const { here, there } = await twoMachines();
  const store = await openedStore({ dir: here, ...quiet });
  await store.dispatch(addContact('here'));
  await store.compact();
  await bring(there, here, pair);
  await store.close();
  expect(await outsideIn(here)).toHaveLength(2);
  const again = await openedStore({ dir: here, ...quiet });
  expect([...again.journal.tables.contacts.keys()].toSorted()).toEqual(['common', 'here']);
});

test('files that another program takes away are put back', async () => {
  const { here } = await twoMachines();
  const onOutside = vi.fn();
  const store = await openedStore({ dir: here, watchMs, onOutside });
  await store.dispatch(addContact('here'));
  await unlink(join(here, 'coltiva.json'));
  await unlink(join(here, 'coltiva.journal'));
  await vi.waitFor(async () => expect(await readdir(here)).toContain('coltiva.journal'));
  const whole = contents(store);
  await store.close();
  expect(contents(await openedStore({ dir: here, ...quiet }))).toEqual(whole);
});

test('lines that another program adds are noticed too', async () => {
  const { here } = await twoMachines();
  const onOutside = vi.fn();
  const store = await openedStore({ dir: here, watchMs, onOutside });
  await writeFile(join(here, 'coltiva.journal'), 'x', { flag: 'a' });
  await vi.waitFor(() => expect(onOutside).toHaveBeenCalled());
  await store.close();
  expect((await openedStore({ dir: here, ...quiet })).readOnly).toBeNull();
});

test('a file that is touched, or brought again as it was, is no other version', async () => {
  const { here } = await twoMachines();
  const copy = await temporaryFolder();
  const onOutside = vi.fn();
  const store = await openedStore({ dir: here, ...quiet, onOutside });
  await utimes(join(here, 'coltiva.json'), new Date(0), new Date(0));
  await store.dispatch(addContact('here'));
  await store.compact();
  await cp(join(here, 'coltiva.json'), join(copy, 'coltiva.json'));
  await bring(copy, here, ['coltiva.json']);
  await store.dispatch(addContact('more'));
  await store.compact();
  await store.close();
  expect(onOutside).not.toHaveBeenCalled();
  expect(await outsideIn(here)).toEqual([]);
});

/** Its line is longer than what is usually read of a file's end. */
const LONG_NAME = 'l'.repeat(20_000);
const theyAdd = (journal: string): Promise<void> => appendFile(journal, 't');
const theyCut = async (journal: string): Promise<void> =>
  truncate(journal, (await stat(journal)).size - 1);

describe.each(['by-write', 'by-call'] as const)('where writes are synced %s', (syncing) => {
  test('what comes into its place while the disk writes is noticed before the change counts', async () => {
    const { here, there } = await twoMachines();
    let bringing = false;
    const files = hookedFiles(async ({ op, path }) => {
      if (!bringing || op !== 'write' || path !== join(here, 'coltiva.journal')) return;
      bringing = false;
      await bring(there, here, ['coltiva.journal']);
    }, syncing);
    const store = await openedStore({ dir: here, ...quiet, files });
    bringing = true;
    await store.dispatch(addContact('here'));
    expect(bringing).toBe(false);

    // As a power failure now would leave it.
    const copy = await temporaryFolder();
    for (const file of pair) await cp(join(here, file), join(copy, file));
    expect(contents(await openedStore({ dir: copy, ...quiet }))).toEqual(contents(store));
    expect([...store.journal.tables.contacts.keys()]).toEqual(['common', 'here']);
    const [kept] = await outsideIn(here);
    expect(await readFile(join(here, kept ?? ''))).toEqual(
      await readFile(join(there, 'coltiva.journal')),
    );
  });

  test.each([
    ['adds to it', 'Anna', theyAdd],
    ['adds to it after a long line', LONG_NAME, theyAdd],
    ['cuts from it', 'Anna', theyCut],
    ['cuts from a long line', LONG_NAME, theyCut],
  ])('nothing is written over what another program %s', async (_what, name, change) => {
    const { here } = await twoMachines();
    const journal = join(here, 'coltiva.journal');
    const files = hookedFiles(() => undefined, syncing);
    const store = await openedStore({ dir: here, ...quiet, files });
    await store.dispatch(addContact('here', name));
    await change(journal);
    const theirs = await readFile(journal);
    await store.dispatch(addContact('later'));
    const kept = (await outsideIn(here)).find((file) => file.startsWith('coltiva.journal'));
    expect(await readFile(join(here, kept ?? ''))).toEqual(theirs);
    await store.close();
    const again = await openedStore({ dir: here, ...quiet });
    expect([...again.journal.tables.contacts.keys()].toSorted()).toEqual([
      'common',
      'here',
      'later',
    ]);
  });
});
