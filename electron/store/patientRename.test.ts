import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { type Files, nodeFiles } from './files.ts';
import { patientRename } from './patientRename.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { systemError } from './testing/hookedFiles.ts';
import { namesIn, newStore, openedStore } from './testing/stores.ts';

/** A disk on which somebody has each file for a while, and how long was waited for it. */
function busyDisk(code: string, platform: NodeJS.Platform, busyFor: number) {
  const disk = { waited: 0, calls: 0 };
  const rename = patientRename(
    async (from, to) => {
      disk.calls += 1;
      if (disk.waited < busyFor) throw systemError(code);
      await nodeFiles.rename(from, to);
    },
    { platform, wait: async (milliseconds) => void (disk.waited += milliseconds) },
  );
  return { disk, files: { ...nodeFiles, rename } as Files };
}

test.each([
  ['EPERM', 'win32'],
  ['EACCES', 'win32'],
  ['EBUSY', 'win32'],
  ['EBUSY', 'linux'],
] as const)('a rename waits out %s on %s, and the store goes on', async (code, platform) => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  await store.dispatch(addContact('before'));
  await store.close();
  const { disk, files } = busyDisk(code, platform, 20_000);
  const patient = await openedStore({ dir, files });
  await patient.dispatch(addContact('after'));
  await patient.compact();
  expect(disk.waited).toBeGreaterThanOrEqual(20_000);
  await patient.close();
  expect(namesIn(await openedStore({ dir }))).toEqual(['before', 'after']);
});

test('after half a minute it says what the system said, and both files are as they were', async () => {
  const dir = await temporaryFolder();
  const [from, to] = [join(dir, 'new'), join(dir, 'old')];
  await writeFile(from, 'new');
  await writeFile(to, 'old');
  const { disk, files } = busyDisk('EPERM', 'win32', Number.POSITIVE_INFINITY);
  await expect(files.rename(from, to)).rejects.toMatchObject({ code: 'EPERM' });
  expect(disk.waited).toBeGreaterThanOrEqual(30_000);
  expect(disk.waited).toBeLessThan(31_000);
  expect(await readFile(to, 'utf8')).toBe('old');
  expect(await readdir(dir)).toHaveLength(2);
});

test.each([
  ['EPERM', 'linux'],
  ['EACCES', 'darwin'],
  ['ENOSPC', 'win32'],
] as const)(
  'what waiting does not change, such as %s on %s, is said at once',
  async (code, platform) => {
    const { disk, files } = busyDisk(code, platform, 20_000);
    await expect(files.rename('a', 'b')).rejects.toMatchObject({ code });
    expect(disk).toEqual({ waited: 0, calls: 1 });
  },
);
