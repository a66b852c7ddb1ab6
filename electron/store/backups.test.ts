import { readdir, readFile, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { backUp, listBackups, newestGoodBackup } from './backups.ts';
import { nodeFiles } from './files.ts';
import { storePaths } from './names.ts';
import { SnapshotDamage } from './snapshotLayout.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { newStore, openedStore } from './testing/stores.ts';

const day = (date: number) => (): Date => new Date(2026, 10, date, 12);

test('each day has its copy, and ten are kept', async () => {
  const dir = await temporaryFolder();
  const first = await newStore({ dir, now: day(1) });
  await first.close();
  for (let date = 2; date <= 12; date += 1) {
    const store = await openedStore({ dir, now: day(date) });
    await store.dispatch(addContact(`c${date}`));
    await store.close();
  }
  const backups = await listBackups(nodeFiles, storePaths(dir));
  expect(backups.map((backup) => backup.day)).toEqual(
    [12, 11, 10, 9, 8, 7, 6, 5, 4, 3].map((date) => `2026-11-${String(date).padStart(2, '0')}`),
  );
  expect(await readFile(backups[0]?.path ?? '', 'utf8')).toContain('"c12"');
});

test('a second closing on the same day leaves the copy of the first', async () => {
  const dir = await temporaryFolder();
  await (await newStore({ dir, now: day(1) })).close();
  const [name = ''] = await readdir(join(dir, 'backups'));
  const before = await readFile(join(dir, 'backups', name));
  const store = await openedStore({ dir, now: day(1) });
  await store.dispatch(addContact('a'));
  await store.close();
  expect((await readFile(join(dir, 'backups', name))).equals(before)).toBe(true);
});

test('a damaged snapshot is not copied, and pushes nothing out', async () => {
  const dir = await temporaryFolder();
  const paths = storePaths(dir);
  await (await newStore({ dir, now: day(1) })).close();
  const names = await readdir(paths.backups);
  await truncate(paths.snapshot, 200);
  await expect(backUp(nodeFiles, paths, 'any', day(2)())).rejects.toBeInstanceOf(SnapshotDamage);
  expect(await readdir(paths.backups)).toEqual(names);
});

test('the newest whole one is found, whatever else lies there', async () => {
  const dir = await temporaryFolder();
  const paths = storePaths(dir);
  expect(await newestGoodBackup(nodeFiles, paths)).toBeNull();
  const store = await newStore({ dir, now: day(1) });
  await store.close();
  await writeFile(join(paths.backups, 'coltiva-2026-11-09-00000000.json'), 'null');
  await writeFile(join(paths.backups, 'a holiday.txt'), 'sea');
  expect(await newestGoodBackup(nodeFiles, paths)).toMatchObject({ day: '2026-11-01' });
});
