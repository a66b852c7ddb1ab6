import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { expect, test } from 'vitest';
import { portable } from '../../shared/i18n/index.ts';
import { openStore, recoverStore } from './index.ts';
import { CHAIN_START, sealLine } from './journalLine.ts';
import { folderWith } from './testing/bytesOfStore.ts';
import { addContact, rename, rewriteNote, writeNote } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { unsyncedFiles } from './testing/hookedFiles.ts';
import {
  contactChanges,
  contents,
  namesIn,
  newStore,
  openedStore,
  storeOf,
  troubleOf,
} from './testing/stores.ts';

// What no crash leaves behind, but programs, people and clocks do.
const files = unsyncedFiles();

/** A snapshot with Anna and a note, and three changes after it. */
async function bytesOfStore(): Promise<{
  readonly snapshot: Buffer;
  readonly journal: Buffer;
  readonly whole: string;
}> {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, files });
  await store.dispatch(addContact('a', 'Anna'));
  await store.dispatch(writeNote('n', 'a', 'Parla di «serramenti» 🌱'));
  await store.compact();
  for (const name of ['Anna B', 'Anna C', 'Anna D']) await store.dispatch(rename('a', name));
  const [snapshot, journal] = await Promise.all(
    ['coltiva.json', 'coltiva.journal'].map((name) => readFile(join(dir, name))),
  );
  return { snapshot: snapshot!, journal: journal!, whole: JSON.stringify(contents(store)) };
}

/** A snapshot that somebody has changed and given a checksum that fits. */
function resealed(snapshot: string): Buffer {
  const end = snapshot.lastIndexOf('},"records"');
  const checksum = crc32(snapshot.slice(0, end)).toString(16).padStart(8, '0');
  return Buffer.from(snapshot.replace(/"checksum":"[0-9a-f]{8}"/, `"checksum":"${checksum}"`));
}

/** The lines of a journal, each sealed anew. */
function chained(lines: readonly string[]): Buffer {
  let chain = CHAIN_START;
  return Buffer.concat(
    lines.map((line, index) => {
      const { bytes, checksum } = sealLine(line, chain);
      chain = index === 0 ? (JSON.parse(line) as { chain: string }).chain : checksum;
      return bytes;
    }),
  );
}

function linesOf(journal: Buffer): string[] {
  return journal
    .toString()
    .trimEnd()
    .split('\n')
    .map((line) => line.slice(9));
}

test('a snapshot cut at any place is never opened, nor changed; cut to nothing, it is waited for', async () => {
  const { snapshot, journal } = await bytesOfStore();
  const ends = [...snapshot.toString('latin1').matchAll(/\n/g)].map(({ index }) => index);
  const places = new Set([0, 1, 2, 3, snapshot.length - 1, ...ends, ...ends.map((end) => end + 1)]);
  for (let place = 5; place < snapshot.length; place += 97) places.add(place);
  places.delete(snapshot.length);
  for (const place of places) {
    const cut = snapshot.subarray(0, place);
    const dir = await folderWith(cut, journal);
    const { trouble } = troubleOf(await openStore({ dir, files }));
    expect(trouble, `cut at ${place}`).toBe(place === 0 ? 'not-there-yet' : 'damaged');
    expect((await readFile(join(dir, 'coltiva.json'))).equals(cut)).toBe(true);
  }
});

test.each([
  ['a name that is a number', '"name":"Anna"', '"name":7'],
  ['tags that are a text', '"tags":[]', '"tags":"x"'],
  ['an id that is nothing', '"id":"a"', '"id":null'],
  ['a table that is an object', '"events":[\n]', '"events":{\n}'],
])('a snapshot with %s is trouble, though its checksum fits', async (_what, from, to) => {
  const { snapshot, journal } = await bytesOfStore();
  const text = snapshot.toString();
  expect(text).toContain(from);
  const dir = await folderWith(resealed(text.replace(from, to)), journal);
  expect(troubleOf(await openStore({ dir, files })).trouble).toBe('damaged');
});

test('bytes that are not UTF-8 are found in either file', async () => {
  const { snapshot, journal } = await bytesOfStore();
  const spoilt = (bytes: Buffer): Buffer => {
    const copy = Buffer.from(bytes);
    copy[copy.indexOf('Anna') + 1] = 0xff;
    return copy;
  };
  const inSnapshot = await folderWith(spoilt(snapshot), journal);
  expect(troubleOf(await openStore({ dir: inSnapshot, files })).trouble).toBe('damaged');
  // That line is in the snapshot, too: nothing is lost, and it is said.
  const inJournal = await folderWith(snapshot, spoilt(journal));
  const result = await openStore({ dir: inJournal, files });
  expect(result).toMatchObject({ notices: [{ key: 'store.notice.skipped' }] });
  expect(namesIn(storeOf(result))).toEqual(['Anna D']);
});

test.each([
  ['doubled', (lines: string[]) => lines.toSpliced(4, 0, lines[3] ?? '')],
  ['left out', (lines: string[]) => lines.toSpliced(3, 1)],
  ['moved', (lines: string[]) => lines.toSpliced(4, 0, ...lines.splice(3, 1))],
  ['of a wrong type', (lines: string[]) => lines.with(3, lines[3]!.replaceAll('"Anna B"', '5'))],
  ['null', (lines: string[]) => lines.with(3, 'null')],
])(
  'a journal line that is %s is found, and what comes before it can be opened',
  async (_what, harm) => {
    const { snapshot, journal } = await bytesOfStore();
    // With checksums that fit, as only a program that knows them could do it.
    const harmed = chained(harm(linesOf(journal)));
    const dir = await folderWith(snapshot, harmed);
    const trouble = troubleOf(await openStore({ dir, files }));
    expect(['journal-damaged', 'mismatch']).toContain(trouble.trouble);
    expect(trouble.choices).toContain('open-readable');
    const result = await recoverStore({ dir, files }, 'open-readable');
    const [name = ''] = namesIn(storeOf(result));
    expect(['Anna', 'Anna B', 'Anna C']).toContain(name);
    const aside = (await readdir(dir)).find((file) => file.startsWith('coltiva.journal.set-aside'));
    expect(result).toMatchObject({ notices: [{ params: { file: aside } }] });
    expect((await readFile(join(dir, aside ?? ''))).equals(harmed)).toBe(true);
  },
);

test('keys that are names of prototypes are inert, and of two equal keys the last counts', async () => {
  const { snapshot, journal } = await bytesOfStore();
  const hostile = snapshot
    .toString()
    .replace(
      '"name":"Anna"',
      '"__proto__":{"name":"P"},"constructor":{"name":"C"},"name":"X","name":"Anna"',
    );
  const dir = await folderWith(resealed(hostile), journal);
  const store = await openedStore({ dir, files });
  const anna = store.journal.tables.contacts.get('a')!;
  expect(anna.name).toBe('Anna D');
  expect(Object.getPrototypeOf(anna)).toBe(Object.prototype);
  expect(({} as { name?: string }).name).toBeUndefined();
  await store.dispatch(rename('a', 'Anna E'));
  await store.compact();
  await store.close();
  expect(namesIn(await openedStore({ dir, files }))).toEqual(['Anna E']);
});

test('half of a character pair is kept as it is', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, files });
  await store.dispatch(addContact('a', 'A\ud83d'));
  await store.dispatch(writeNote('n', 'a', '\udc00 è \ud800'));
  await store.dispatch(rewriteNote('n', '\udc00 è \ud800 ancora'));
  await store.close();
  const again = await openedStore({ dir, files });
  expect(namesIn(again)).toEqual(['A\ud83d']);
  expect(again.journal.tables.noteBodies.get('n')?.text).toBe('\udc00 è \ud800 ancora');
});

test.each([Number.NaN, Number.POSITIVE_INFINITY])(
  'a number that JSON cannot hold (%s) is refused before it is written',
  async (minutes) => {
    const dir = await temporaryFolder();
    const store = await newStore({ dir, files });
    await store.dispatch(addContact('a'));
    await store.dispatch(writeNote('n', 'a', 'x'));
    const before = store.journal.tables.notes.get('n')!;
    const odd = store.commit(portable('did.demo'), [
      { table: 'notes', id: 'n', before, after: { ...before, minutes } },
    ]);
    await expect(odd).rejects.toThrow('malformed');
    expect(store.journal.tables.notes.get('n')).toBe(before);
    await store.close();
    expect((await openedStore({ dir, files })).revision).toBe(2);
  },
);

test('a clock that goes back loses no change and no order', async () => {
  const dir = await temporaryFolder();
  let time = Date.UTC(2026, 10, 24, 12);
  const options = { dir, files, now: () => new Date((time -= 3_600_000)) };
  const store = await newStore(options);
  for (const id of ['a', 'b', 'c']) await store.dispatch(addContact(id));
  await store.compact();
  await store.dispatch(addContact('d'));
  await store.close();
  const again = await openedStore(options);
  expect(namesIn(again)).toEqual(['a', 'b', 'c', 'd']);
  await again.undo();
  await again.undo();
  expect(namesIn(again)).toEqual(['a', 'b']);
  await again.close();
  expect(namesIn(await openedStore(options))).toEqual(['a', 'b']);
});

test('closing during a save waits for it', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, files });
  const saves = ['a', 'b', 'c'].map((id) => store.dispatch(addContact(id)));
  const compacting = store.compact();
  await store.close();
  expect(await Promise.all(saves)).toMatchObject([{ ok: true }, { ok: true }, { ok: true }]);
  await compacting;
  await expect(store.dispatch(addContact('d'))).rejects.toMatchObject({ code: 'closed' });
  expect(namesIn(await openedStore({ dir, files }))).toEqual(['a', 'b', 'c']);
});

test('two records that come with one id are one, and the later one is refused', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, files });
  await store.commit(portable('did.demo'), contactChanges(1));
  expect(await store.commit(portable('did.demo'), contactChanges(1))).toMatchObject({ ok: false });
  expect(await store.dispatch(addContact('imported-0'))).toMatchObject({ ok: false });
  expect(store.journal.tables.contacts.size).toBe(1);
});
