import { mkdir, readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore, recoverStore } from './index.ts';
import { SCHEMA_VERSION } from './migrations/chain.ts';
import { bytesOfStore, folderWith } from './testing/bytesOfStore.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { unsyncedFiles } from './testing/hookedFiles.ts';
import { contents, namesIn, newStore, openedStore, storeOf, troubleOf } from './testing/stores.ts';

const files = unsyncedFiles();

function flipped(bytes: Buffer, index: number, bit: number): Buffer {
  const copy = Buffer.from(bytes);
  copy[index] = (copy[index] ?? 0) ^ (1 << bit);
  return copy;
}

test.each([
  ['cut in the middle', (whole: Buffer) => whole.subarray(0, whole.length / 2)],
  ['without its last line', (whole: Buffer) => whole.subarray(0, whole.lastIndexOf('},"rec'))],
  ['without its last byte', (whole: Buffer) => whole.subarray(0, -1)],
  [
    'zero from somewhere on',
    (whole: Buffer) => Buffer.from(whole).fill(0, Math.floor(whole.length / 3)),
  ],
  ['zero in the middle', (whole: Buffer) => Buffer.from(whole).fill(0, 700, 900)],
  ['followed by something', (whole: Buffer) => Buffer.concat([whole, Buffer.from('{}\n')])],
  ['not UTF-8', (whole: Buffer) => Buffer.from(whole.toString('latin1'), 'utf16le')],
  ['a list', () => Buffer.from('[]\n')],
  ['null', () => Buffer.from('null')],
  ['a number', () => Buffer.from('0')],
  ['an empty object', () => Buffer.from('{}')],
  [
    'with other line ends',
    (whole: Buffer) => Buffer.from(whole.toString().replaceAll('\n', '\r\n')),
  ],
])('a snapshot that is %s is trouble, never an empty journal', async (_what, damage) => {
  const { snapshot, journal } = await bytesOfStore();
  const damaged = damage(snapshot);
  const dir = await folderWith(damaged, journal);
  const trouble = troubleOf(await openStore({ dir, files }));
  expect(trouble).toMatchObject({ trouble: 'damaged', text: { params: { file: 'coltiva.json' } } });
  expect(trouble.choices).toEqual(['retry', 'open-folder', 'start-empty-aside']);
  expect((await readFile(join(dir, 'coltiva.json'))).equals(damaged)).toBe(true);
  expect((await readFile(join(dir, 'coltiva.journal'))).equals(journal)).toBe(true);
});

test('a byte order mark before the snapshot costs nothing', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), snapshot]);
  const store = await openedStore({ dir: await folderWith(marked, journal), files });
  expect(JSON.stringify(contents(store))).toBe(states[4]);
});

test('no flipped bit of the snapshot goes unnoticed', async () => {
  const { snapshot, journal } = await bytesOfStore();
  for (let index = 0; index < snapshot.length; index += 11) {
    const dir = await folderWith(flipped(snapshot, index, index % 8), journal);
    const { trouble } = troubleOf(await openStore({ dir, files }));
    // A flipped version number may well be a newer one.
    expect(['damaged', 'newer']).toContain(trouble);
  }
});

test('no flipped bit of the journal loses a change in silence', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const seen = new Set<string>();
  for (let index = 0; index < journal.length; index += 13) {
    const dir = await folderWith(snapshot, flipped(journal, index, index % 8));
    const result = await openStore({ dir, files });
    seen.add(result.kind === 'trouble' ? result.trouble : result.kind);
    if (result.kind !== 'opened') continue;
    // What is damaged here the snapshot holds as well.
    expect(result.notices).toEqual([{ key: 'store.notice.skipped', params: {} }]);
    expect(JSON.stringify(contents(storeOf(result))), `at ${index}`).toBe(states[4]);
  }
  expect(seen).toEqual(new Set(['opened', 'journal-damaged']));
});

test('a last line feed that has become another byte is made good', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const dir = await folderWith(snapshot, flipped(journal, journal.length - 1, 3));
  const store = await openedStore({ dir, files });
  expect(JSON.stringify(contents(store))).toBe(states[4]);
  expect((await readFile(join(dir, 'coltiva.journal'))).equals(journal)).toBe(true);
});

test('damage among lines kept for undo is mended once', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const dir = await folderWith(snapshot, flipped(journal, journal.indexOf('\n') + 40, 0));
  const first = await openStore({ dir, files });
  expect(first).toMatchObject({ notices: [{ key: 'store.notice.skipped' }] });
  const store = storeOf(first);
  await store.undo();
  await store.undo();
  expect(store.canUndo).toBeNull();
  expect(JSON.stringify(contents(store))).toBe(states[2]);
  await store.close();
  const again = await openStore({ dir, files });
  expect(again).toMatchObject({ notices: [] });
  expect(JSON.stringify(contents(storeOf(again)))).toBe(states[2]);
});

test('a journal cut anywhere is a beginning of what was acknowledged, and can go on', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const ends = new Set(
    [...journal.toString('latin1').matchAll(/\n/g)].map(({ index }) => index + 1),
  );
  const snapshotEnd = [...ends][2] ?? 0;
  for (let end = snapshotEnd; end <= journal.length; end += 37) {
    const dir = await folderWith(snapshot, journal.subarray(0, end));
    const result = await openStore({ dir, files });
    const store = storeOf(result);
    expect(JSON.stringify(contents(store))).toBe(states[store.revision]);
    // Between two lines, or with all of a line but its end, nothing is cut short.
    const isWhole = ends.has(end) || ends.has(end + 1);
    expect(result).toMatchObject({ notices: isWhole ? [] : [{ key: 'store.notice.torn' }] });
    await store.dispatch(addContact('next'));
    await store.close();
    const again = await openStore({ dir, files });
    expect(again).toMatchObject({ notices: [] });
    expect(namesIn(storeOf(again))).toContain('next');
  }
});

test('a journal cut before what the snapshot holds is found, and the snapshot opens without it', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const lines = [...journal.toString('latin1').matchAll(/\n/g)].map(({ index }) => index + 1);
  const [header = 0, first = 0, second = 0] = lines;
  // In the header, between two lines, in one, and one byte short of the snapshot's own.
  for (const end of [1, 40, header, header + 20, first, second - 20]) {
    const dir = await folderWith(snapshot, journal.subarray(0, end));
    const { trouble } = troubleOf(await openStore({ dir, files }));
    expect(['journal-damaged', 'mismatch'], `cut at ${end}`).toContain(trouble);
    const store = storeOf(await recoverStore({ dir, files }, 'open-readable'));
    expect(JSON.stringify(contents(store))).toBe(states[2]);
    const aside = (await readdir(dir)).find((name) => name.startsWith('coltiva.journal.set-aside'));
    expect(await readFile(join(dir, aside ?? ''))).toEqual(journal.subarray(0, end));
  }
});

test('a byte order mark before the journal costs only what undo could do, and that is told', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const marked = Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), journal]);
  const dir = await folderWith(snapshot, marked);
  const result = await openStore({ dir, files });
  expect(result).toMatchObject({ notices: [{ key: 'store.notice.skipped' }] });
  expect(JSON.stringify(contents(storeOf(result)))).toBe(states[4]);
});

test('zeros in the middle of the journal are found, wherever they are', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const seen = new Set<string>();
  for (let from = 0; from + 50 < journal.length; from += 101) {
    const dir = await folderWith(snapshot, Buffer.from(journal).fill(0, from, from + 50));
    const result = await openStore({ dir, files });
    seen.add(result.kind === 'trouble' ? result.trouble : result.kind);
    if (result.kind !== 'opened') continue;
    expect(result.notices).toHaveLength(1);
    expect(JSON.stringify(contents(storeOf(result))), `at ${from}`).toBe(states[4]);
  }
  expect(seen).toEqual(new Set(['opened', 'journal-damaged']));
});

test('zeros after the last line, as a power cut leaves them, are dropped and told', async () => {
  const { snapshot, journal, states } = await bytesOfStore();
  const dir = await folderWith(snapshot, Buffer.concat([journal, Buffer.alloc(4096)]));
  const result = await openStore({ dir, files });
  expect(result).toMatchObject({ notices: [{ key: 'store.notice.torn' }] });
  expect(JSON.stringify(contents(storeOf(result)))).toBe(states[4]);
});

test.each([
  ['missing', 'journal-missing', () => null],
  ['null', 'journal-damaged', () => Buffer.from('null\n')],
  [
    'without a line in the middle',
    'journal-damaged',
    (whole: Buffer) => {
      const lines = whole.toString().split('\n');
      return Buffer.from([...lines.slice(0, 3), ...lines.slice(4)].join('\n'));
    },
  ],
])('a journal file that is %s is trouble, not a loss', async (_what, trouble, damage) => {
  const { snapshot, journal } = await bytesOfStore();
  const result = troubleOf(
    await openStore({ dir: await folderWith(snapshot, damage(journal)), files }),
  );
  expect(result.trouble).toBe(trouble);
  expect(result.choices).toEqual(['retry', 'open-readable', 'open-folder', 'start-empty-aside']);
});

test('files of two stores, or of two times, are not mixed', async () => {
  const [one, other] = [await bytesOfStore(), await bytesOfStore()];
  const mixed = troubleOf(
    await openStore({ dir: await folderWith(one.snapshot, other.journal), files }),
  );
  expect(mixed.trouble).toBe('mismatch');

  const dir = await temporaryFolder();
  const store = await newStore({ dir, files });
  await store.dispatch(addContact('a'));
  const oldJournal = await readFile(join(dir, 'coltiva.journal'));
  await store.dispatch(addContact('b'));
  await store.compact();
  const snapshot = await readFile(join(dir, 'coltiva.json'));
  const late = troubleOf(await openStore({ dir: await folderWith(snapshot, oldJournal), files }));
  expect(late.trouble).toBe('mismatch');
});

test.each([
  ['as it is', (text: string) => text],
  ['written out by another program', (text: string) => JSON.stringify(JSON.parse(text), null, 4)],
])('a newer version is refused without a way to put it aside, %s', async (_what, form) => {
  const { snapshot, journal } = await bytesOfStore();
  const newer = form(
    snapshot.toString().replace(`"version":${SCHEMA_VERSION}`, `"version":${SCHEMA_VERSION + 1}`),
  );
  const dir = await folderWith(Buffer.from(newer), journal);
  expect(troubleOf(await openStore({ dir, files }))).toMatchObject({
    trouble: 'newer',
    text: { key: 'store.trouble.newer' },
    choices: ['retry', 'open-folder'],
  });
  expect(await readFile(join(dir, 'coltiva.json'), 'utf8')).toBe(newer);
});

test('a folder where the file should be cannot be read, and stays', async () => {
  const dir = await temporaryFolder();
  await mkdir(join(dir, 'coltiva.json'));
  expect(troubleOf(await openStore({ dir, files }))).toMatchObject({
    trouble: 'unreadable',
    choices: ['retry', 'open-folder'],
  });
});
