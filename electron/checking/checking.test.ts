import { cp, readdir, readFile, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStore } from '../store/index.ts';
import { placeOf } from '../store/place.ts';
import { addContact } from '../store/testing/commands.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { filesIn } from '../store/testing/harness/workloads.ts';
import { namesIn, openedStore, storeOf } from '../store/testing/stores.ts';
import { checkStore } from './checkStore.ts';
import { repairStore } from './repairStore.ts';

async function journal(): Promise<string> {
  const dir = await temporaryFolder();
  const store = storeOf(await createStore({ dir }));
  await store.dispatch(addContact('a'));
  await store.backUp();
  await store.dispatch(addContact('b'));
  await store.dispatch(addContact('c'));
  await store.close();
  return dir;
}

/** The same, as the power going leaves it: `b` and `c` are in the journal file alone. */
async function interruptedJournal(): Promise<string> {
  const [dir, copy] = [await temporaryFolder(), await temporaryFolder()];
  const store = storeOf(await createStore({ dir }));
  await store.dispatch(addContact('a'));
  await store.backUp();
  await store.dispatch(addContact('b'));
  await store.dispatch(addContact('c'));
  await cp(dir, copy, { recursive: true, filter: (name) => !name.endsWith('.lock') });
  return copy;
}

const check = async (dir: string) => {
  const report = await checkStore(placeOf({ dir }));
  return { isGood: report?.isGood, keys: report?.lines.map(({ key }) => key) };
};
const repair = async (dir: string) => {
  const report = await repairStore({ dir });
  return { isGood: report?.isGood, keys: report?.lines.map(({ key }) => key) };
};
const good = ['cli.check.snapshot', 'cli.check.journal', 'cli.check.contents', 'cli.check.backups'];

test('a whole journal is good, and a check writes nothing', async () => {
  const dir = await journal();
  const before = await readdir(dir);
  const bytes = await readFile(join(dir, 'coltiva.json'));
  expect(await check(dir)).toEqual({ isGood: true, keys: good });
  expect(await readdir(dir)).toEqual(before);
  expect(await readFile(join(dir, 'coltiva.json'))).toEqual(bytes);
  expect(await repair(dir)).toEqual({ isGood: true, keys: ['cli.repair.nothing'] });
});

test('no journal is neither good nor bad', async () => {
  const dir = await temporaryFolder();
  expect(await checkStore(placeOf({ dir }))).toBeNull();
  expect(await repairStore({ dir })).toBeNull();
  expect(await readdir(dir)).toEqual([]);
});

test('a damaged snapshot is found, and repaired from the newest backup', async () => {
  const dir = await journal();
  await truncate(join(dir, 'coltiva.json'), 300);
  expect(await check(dir)).toMatchObject({
    isGood: false,
    keys: ['store.trouble.damaged', 'cli.check.backups'],
  });
  expect(await repair(dir)).toEqual({
    isGood: true,
    keys: ['store.trouble.damaged', 'store.notice.restored', 'cli.repair.done'],
  });
  expect(await check(dir)).toMatchObject({ isGood: true });
  expect((await readdir(dir)).some((name) => name.startsWith('coltiva.json.set-aside-'))).toBe(
    true,
  );
  const store = await openedStore({ dir });
  expect(namesIn(store)[0]).toBe('a');
});

test('a missing journal file is repaired with what can be read, not with an older backup', async () => {
  const dir = await journal();
  await unlink(join(dir, 'coltiva.journal'));
  expect(await check(dir)).toMatchObject({ isGood: false });
  expect(await repair(dir)).toMatchObject({ isGood: true });
  expect(namesIn(await openedStore({ dir }))).toEqual(['a', 'b', 'c']);
});

test('a damaged backup is named, though the journal is whole', async () => {
  const dir = await journal();
  const folder = join(dir, 'backups');
  const [name = ''] = await readdir(folder);
  await truncate(join(folder, name), 300);
  const report = await checkStore(placeOf({ dir }));
  expect(report?.isGood).toBe(false);
  expect(report?.lines.at(-1)).toEqual({ key: 'cli.check.badBackup', params: { file: name } });
});

test('what a migration has kept is read too', async () => {
  const dir = await temporaryFolder();
  await cp('electron/store/migrations/fixtures/version1/year', dir, { recursive: true });
  await (await openedStore({ dir })).close();
  const report = await checkStore(placeOf({ dir }));
  const backups = { key: 'cli.check.backups', params: { n: 2, whole: 2 } };
  expect(report).toMatchObject({ isGood: true, lines: expect.arrayContaining([backups]) });
  const folder = join(dir, 'backups');
  const kept = (await readdir(folder)).filter((name) => name.startsWith('before-')).toSorted();
  const [journalFile = '', snapshotFile = ''] = kept;
  const lines = (await readFile(join(folder, journalFile), 'utf8')).split('\n');
  await writeFile(join(folder, journalFile), lines.toSpliced(-3, 1).join('\n'));
  const spoilt = await checkStore(placeOf({ dir }));
  expect(spoilt?.isGood).toBe(false);
  expect(spoilt?.lines).toContainEqual({
    key: 'cli.check.badBackup',
    params: { file: snapshotFile },
  });
});

test('a file that looks like another version and is none is named', async () => {
  const dir = await journal();
  const file = 'coltiva (conflicted copy).json';
  await writeFile(join(dir, file), '{}');
  const report = await checkStore(placeOf({ dir }));
  expect(report?.isGood).toBe(true);
  expect(report?.lines).toContainEqual({ key: 'cli.check.illegible', params: { file } });
});

test('a journal of a newer version is left alone', async () => {
  const dir = await journal();
  const path = join(dir, 'coltiva.json');
  const newer = (await readFile(path, 'utf8')).replace(/"version":\d+/, '"version":999');
  await writeFile(path, newer);
  expect(await repair(dir)).toEqual({
    isGood: false,
    keys: ['store.trouble.newer', 'cli.repair.cannot'],
  });
  expect(await readFile(path, 'utf8')).toBe(newer);
});

test.each(['coltiva.json', 'coltiva.journal'])(
  'a blank %s may be on its way: --repair leaves every byte, and all is there once it has come',
  async (file) => {
    const dir = await interruptedJournal();
    const whole = await readFile(join(dir, file));
    await writeFile(join(dir, file), '');
    const before = await filesIn(dir);
    expect(await check(dir)).toMatchObject({
      isGood: false,
      keys: ['store.trouble.blank', 'cli.check.backups'],
    });
    // A backup is there, and a snapshot beside the journal: neither has all of it.
    expect(await repair(dir)).toEqual({
      isGood: false,
      keys: ['store.trouble.blank', 'cli.repair.wait'],
    });
    expect(await filesIn(dir)).toEqual(before);
    await writeFile(join(dir, file), whole);
    expect(namesIn(await openedStore({ dir }))).toEqual(['a', 'b', 'c']);
  },
);

test('while somebody has it open, nothing is repaired', async () => {
  const dir = await journal();
  await openedStore({ dir });
  expect(await repair(dir)).toEqual({ isGood: false, keys: ['store.readOnly.held'] });
});
