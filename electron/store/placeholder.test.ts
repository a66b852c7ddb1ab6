import { readdir, readFile, rename, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { openStore, recoverStore } from './index.ts';
import { bytesOfStore, folderWith } from './testing/bytesOfStore.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { unsyncedFiles } from './testing/hookedFiles.ts';
import { contents, newStore, openedStore, storeOf, troubleOf } from './testing/stores.ts';

const files = unsyncedFiles();

describe('a blank file may not have been downloaded yet', () => {
  const blanks = [
    ['empty', () => 0],
    ['zeros alone', (whole: Buffer) => whole.length],
    ['zeros alone, in many slices', () => 600_000],
  ] as const;
  const kinds = { 'coltiva.json': 'not-there-yet', 'coltiva.journal': 'journal-not-there-yet' };

  test.each(
    (['coltiva.json', 'coltiva.journal'] as const).flatMap((file) =>
      blanks.map(([what, length]) => [file, what, length] as const),
    ),
  )('%s, %s: no damage to be mended; it is waited for', async (file, _what, length) => {
    const { snapshot, journal, states } = await bytesOfStore();
    const whole = { 'coltiva.json': snapshot, 'coltiva.journal': journal };
    const blank = Buffer.alloc(length(whole[file]));
    const dir = await folderWith(snapshot, journal);
    await writeFile(join(dir, file), blank);
    const names = await readdir(dir);
    const trouble = troubleOf(await openStore({ dir, files }));
    expect(trouble).toMatchObject({
      trouble: kinds[file],
      text: { key: 'store.trouble.blank', params: { file } },
    });
    // To wait comes first; for whoever knows better, the ways out of damage are there too.
    const ways = file === 'coltiva.json' ? [] : ['open-readable'];
    expect(trouble.choices).toEqual(['retry', ...ways, 'open-folder', 'start-empty-aside']);
    for (const name of ['coltiva.json', 'coltiva.journal'] as const) {
      const expected = name === file ? blank : whole[name];
      expect((await readFile(join(dir, name))).equals(expected)).toBe(true);
    }
    expect(await readdir(dir)).toEqual(names);
    await writeFile(join(dir, file), whole[file]);
    const store = storeOf(await recoverStore({ dir, files }, 'retry'));
    expect(JSON.stringify(contents(store))).toBe(states[4]);
  });

  test('also while of the other file only a part has come, or nothing', async () => {
    const { snapshot } = await bytesOfStore();
    const blank = { trouble: 'not-there-yet', text: { params: { file: 'coltiva.journal' } } };
    const dir = await folderWith(snapshot.subarray(0, 300), Buffer.alloc(0));
    expect(troubleOf(await openStore({ dir, files }))).toMatchObject(blank);
    await unlink(join(dir, 'coltiva.json'));
    expect(troubleOf(await openStore({ dir, files }))).toMatchObject(blank);
  });

  test('but one with something in it, however late, is damaged', async () => {
    const { snapshot, journal } = await bytesOfStore();
    const late = Buffer.concat([Buffer.alloc(600_000), Buffer.from('x')]);
    const one = await folderWith(late, journal);
    expect(troubleOf(await openStore({ dir: one, files })).trouble).toBe('damaged');
    const other = await folderWith(snapshot, late);
    expect(troubleOf(await openStore({ dir: other, files })).trouble).toBe('journal-damaged');
  });

  test('and a newer version is refused as one, though its journal has not come', async () => {
    const { snapshot } = await bytesOfStore();
    const newer = snapshot.toString().replace(/"version":\d+/, '"version":999');
    const dir = await folderWith(Buffer.from(newer), Buffer.alloc(0));
    expect(troubleOf(await openStore({ dir, files }))).toMatchObject({
      trouble: 'newer',
      choices: ['retry', 'open-folder'],
    });
  });

  test.each(['coltiva.json', 'coltiva.journal'])(
    '%s alone, blank, keeps nobody from beginning, and is kept',
    async (file) => {
      const dir = await temporaryFolder();
      await writeFile(join(dir, file), '');
      expect(troubleOf(await openStore({ dir, files })).choices).toEqual([
        'retry',
        'open-folder',
        'start-empty-aside',
      ]);
      expect(await recoverStore({ dir, files }, 'start-empty-aside')).toEqual({ kind: 'empty' });
      const store = await newStore({ dir, files });
      expect((await store.dispatch(addContact('a'))).ok).toBe(true);
      expect((await readdir(dir)).filter((name) => name.includes('.set-aside-'))).toHaveLength(1);
    },
  );
});

test.each(['coltiva.json', 'coltiva.journal'])(
  '%s taken off the disk by a cloud service is waited for, and nothing takes its place',
  async (file) => {
    const { snapshot, journal } = await bytesOfStore();
    const dir = await folderWith(snapshot, journal);
    await rename(join(dir, file), join(dir, `.${file}.icloud`));
    expect(troubleOf(await openStore({ dir, files }))).toMatchObject({
      text: { key: 'store.trouble.placeholder', params: { file } },
      choices: ['retry', 'open-folder'],
    });
    await rename(join(dir, `.${file}.icloud`), join(dir, file));
    await openedStore({ dir, files });
  },
);
