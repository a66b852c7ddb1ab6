import { readdir, readFile, stat, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { placeOf } from '../place.ts';
import { SnapshotDamage } from '../snapshotLayout.ts';
import { addContact } from '../testing/commands.ts';
import { temporaryFolder } from '../testing/folder.ts';
import { newStore, openedStore } from '../testing/stores.ts';
import { backUp, listBackups, newestGoodBackup } from './backups.ts';

const at =
  (day: number, hour = 12) =>
  (): Date =>
    new Date(2026, 10, day, hour);

test('each day of use leaves a copy of it, verified, and those of a week are kept', async () => {
  const dir = await temporaryFolder();
  await (await newStore({ dir, now: at(1) })).close();
  for (let date = 2; date <= 14; date += 1) {
    const store = await openedStore({ dir, now: at(date) });
    await store.dispatch(addContact(`c${date}`));
    await store.close();
  }
  const backups = await listBackups(placeOf({ dir }));
  // Saturday the 14th: a week of days, then the last day of each week before.
  const days = [14, 13, 12, 11, 10, 9, 8, 1];
  expect(backups.map((backup) => backup.day)).toEqual(
    days.map((date) => `2026-11-${String(date).padStart(2, '0')}`),
  );
  expect(backups[0]?.revision).toBe(13);
  expect(await readFile(backups[0]?.path ?? '', 'utf8')).toContain('"c14"');
  expect((await stat(backups[0]?.path ?? '')).mode & 0o777).toBe(0o600);
});

test('within the hour, or when nothing has changed, no copy is made', async () => {
  const dir = await temporaryFolder();
  await (await newStore({ dir, now: at(1, 12) })).close();
  const folder = join(dir, 'backups');
  expect(await readdir(folder)).toHaveLength(1);
  const store = await openedStore({ dir, now: () => new Date(2026, 10, 1, 12, 59) });
  await store.dispatch(addContact('a'));
  await store.close();
  expect(await readdir(folder)).toHaveLength(1);
  await (await openedStore({ dir, now: at(1, 14) })).close();
  expect(await readdir(folder)).toHaveLength(2);
  await (await openedStore({ dir, now: at(3) })).close();
  expect(await readdir(folder)).toHaveLength(2);
});

test('a damaged snapshot is not copied, and pushes nothing out', async () => {
  const dir = await temporaryFolder();
  const place = placeOf({ dir });
  await (await newStore({ dir, now: at(1) })).close();
  const names = await readdir(place.paths.backups);
  await truncate(place.paths.snapshot, 200);
  const any = { storeId: 'any', revision: 0 };
  await expect(backUp(place, any, at(2)())).rejects.toBeInstanceOf(SnapshotDamage);
  expect(await readdir(place.paths.backups)).toEqual(names);
});

test('another store in the place of ours is not copied either', async () => {
  const dir = await temporaryFolder();
  await (await newStore({ dir, now: at(1) })).close();
  const place = placeOf({ dir });
  const names = await readdir(place.paths.backups);
  await expect(backUp(place, { storeId: 'another', revision: 0 }, at(2)())).rejects.toBeInstanceOf(
    SnapshotDamage,
  );
  expect(await readdir(place.paths.backups)).toEqual(names);
});

test('the newest whole one is found, whatever else lies there', async () => {
  const dir = await temporaryFolder();
  const place = placeOf({ dir });
  expect(await newestGoodBackup(place)).toBeNull();
  await (await newStore({ dir, now: at(1) })).close();
  await writeFile(join(place.paths.backups, 'coltiva-2026-11-09-00000000.json'), 'null');
  await writeFile(join(place.paths.backups, 'coltiva-2026-99-09-00000000.json'), 'null');
  await writeFile(join(place.paths.backups, 'a holiday.txt'), 'sea');
  expect(await newestGoodBackup(place)).toMatchObject({ day: '2026-11-01', revision: 0 });
});

test('copies go to the folder that was chosen, and older ones are still found', async () => {
  const dir = await temporaryFolder();
  const chosen = join(await temporaryFolder(), 'stick');
  await (await newStore({ dir, now: at(1) })).close();
  const store = await openedStore({ dir, now: at(2), backupFolder: () => chosen });
  await store.dispatch(addContact('a'));
  await store.close();
  expect(await readdir(chosen)).toHaveLength(1);
  const both = await listBackups(placeOf({ dir, backupFolder: () => chosen }));
  expect(both.map(({ day }) => day)).toEqual(['2026-11-02', '2026-11-01']);
});

test('where the folder that was chosen takes nothing, the copy is kept beside the store', async () => {
  const dir = await temporaryFolder();
  const parent = await temporaryFolder();
  await writeFile(join(parent, 'file'), '');
  const chosen = join(parent, 'file', 'no folder');
  const store = await newStore({ dir, now: at(2), backupFolder: () => chosen });
  await store.close();
  expect(await readdir(join(dir, 'backups'))).toHaveLength(1);
});
