import { chmod, lstat, mkdir, readdir, readFile, rename, stat, symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { createStore, openStore } from './index.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { hookedFiles, systemError } from './testing/hookedFiles.ts';
import { namesIn, newStore, openedStore, storeOf } from './testing/stores.ts';

const modeOf = async (path: string): Promise<number> => (await stat(path)).mode & 0o777;
const windows = process.platform === 'win32';

test('what is made is for the person alone', async (context) => {
  if (windows) context.skip('Windows has no mode bits');
  const dir = join(await temporaryFolder(), 'new', 'data');
  const store = await newStore({ dir });
  await store.dispatch(addContact('a'));
  await store.close();
  expect(await modeOf(dir)).toBe(0o700);
  expect(await modeOf(join(dir, 'backups'))).toBe(0o700);
  const names = await readdir(dir);
  expect(names.toSorted()).toEqual(['backups', 'coltiva.id', 'coltiva.journal', 'coltiva.json']);
  for (const name of names.filter((it) => it !== 'backups')) {
    expect(await modeOf(join(dir, name)), name).toBe(0o600);
  }
});

test('modes that are there stay, and so do symbolic links', async (context) => {
  if (windows) context.skip('Windows has no mode bits, and asks rights for links');
  const dir = await temporaryFolder();
  await (await newStore({ dir })).close();
  const elsewhere = join(await temporaryFolder(), 'real');
  await mkdir(elsewhere);
  for (const name of ['coltiva.json', 'coltiva.journal']) {
    await rename(join(dir, name), join(elsewhere, name));
    await symlink(join(elsewhere, name), join(dir, name));
    await chmod(join(elsewhere, name), 0o640);
  }
  await chmod(dir, 0o750);

  const store = await openedStore({ dir });
  await store.dispatch(addContact('a'));
  await store.compact();
  await store.dispatch(addContact('b'));
  await store.close();
  expect(await modeOf(dir)).toBe(0o750);
  for (const name of ['coltiva.json', 'coltiva.journal']) {
    expect((await lstat(join(dir, name))).isSymbolicLink(), name).toBe(true);
    expect(await modeOf(join(elsewhere, name)), name).toBe(0o640);
  }
  expect(await readFile(join(elsewhere, 'coltiva.json'), 'utf8')).toContain('"name":"a"');
  expect(namesIn(await openedStore({ dir }))).toEqual(['a', 'b']);
});

test('a link whose target is gone is a missing journal, not a first run', async (context) => {
  if (windows) context.skip('Windows asks rights for links');
  const dir = await temporaryFolder();
  await symlink(join(dir, 'unplugged', 'coltiva.json'), join(dir, 'coltiva.json'));
  expect(await openStore({ dir })).toMatchObject({ kind: 'trouble', trouble: 'missing' });
  await expect(createStore({ dir })).rejects.toMatchObject({ code: 'exists' });
});

test.each([['data'], ['data/coltiva.json'], ['data/coltiva.journal']])(
  'with write-protected %s it can be read, not changed',
  async (protectedPath) => {
    const root = await temporaryFolder();
    const dir = join(root, 'data');
    const first = await newStore({ dir });
    await first.dispatch(addContact('a'));
    await first.close();
    const path = join(root, protectedPath);
    const mode = await modeOf(path);
    await chmod(path, mode & 0o555);
    try {
      const before = await readdir(dir);
      const store = await openedStore({ dir });
      expect(store.readOnly).toMatchObject({ key: 'store.readOnly.folder' });
      expect(namesIn(store)).toEqual(['a']);
      await expect(store.dispatch(addContact('b'))).rejects.toMatchObject({
        code: 'read-only',
        text: { key: 'store.readOnly.folder' },
      });
      await store.close();
      expect(await readdir(dir)).toEqual(before);
    } finally {
      await chmod(path, mode);
    }
  },
);

// Permissions do not bind the superuser, and a read-only disk cannot be had in a test.
test.each(['EROFS', 'EACCES', 'EPERM'])('a disk that answers %s is read only', async (code) => {
  const dir = await temporaryFolder();
  await (await newStore({ dir })).close();
  const files = hookedFiles(() => {
    throw systemError(code);
  });
  const store = await openedStore({ dir, files });
  expect(store.readOnly).toMatchObject({ key: 'store.readOnly.folder' });
});

test('a full disk does not keep anybody from reading', async () => {
  const dir = await temporaryFolder();
  const first = await newStore({ dir });
  await first.dispatch(addContact('a'));
  await first.close();
  const files = hookedFiles(({ op }) => {
    if (op !== 'unlink') throw systemError('ENOSPC');
  });
  const store = await openedStore({ dir, files });
  expect(store.readOnly).toMatchObject({ key: 'store.readOnly.diskFull' });
  expect(namesIn(store)).toEqual(['a']);
  await store.close();
  // Nothing half-made keeps the next one out.
  expect((await openedStore({ dir })).readOnly).toBeNull();
});

test('nothing is ever created over what is there', async () => {
  const dir = await temporaryFolder();
  const first = storeOf(await createStore({ dir }));
  await first.dispatch(addContact('a'));
  await first.close();
  await expect(createStore({ dir })).rejects.toMatchObject({ code: 'exists' });
  expect(namesIn(await openedStore({ dir }))).toEqual(['a']);
});
