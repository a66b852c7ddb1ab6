import { readdir, symlink, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { blankDetails } from '../../shared/domain/records/contact.ts';
import { defaultPreferences, type Preferences } from '../../shared/domain/preferences.ts';
import type { SelfCheck } from '../../shared/ipc/backups.ts';
import { acknowledged } from '../journals/acknowledged.ts';
import { JournalKeeper } from '../journals/journalKeeper.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { BackupDesk } from './backupDesk.ts';
import { checkWhenDue, isCheckDue } from './checkWeekly.ts';

let dir: string;
let now: Date;
let keeper: JournalKeeper;
let preferences: Preferences;
let answer: string | null;
let desk: BackupDesk;
let told: SelfCheck[];

beforeEach(async () => {
  dir = await temporaryFolder();
  now = new Date('2026-11-24T09:00:00Z');
  preferences = defaultPreferences;
  answer = null;
  told = [];
  keeper = new JournalKeeper({
    dataDir: dir,
    now: () => now,
    language: () => 'en',
    backupFolder: () => preferences.backupFolder,
  });
  await keeper.openOwn();
  await keeper.beginEmpty();
  desk = new BackupDesk({
    keeper,
    now: () => now,
    preferences: {
      get current() {
        return preferences;
      },
      set(change) {
        preferences = { ...preferences, ...change };
        return Promise.resolve();
      },
    },
    askForFolder: () => Promise.resolve(answer),
    announce: (check) => told.push(check),
  });
});
afterEach(() => keeper.close());

async function add(id: string): Promise<void> {
  acknowledged(
    await keeper.store.dispatch({
      type: 'contact.create',
      input: { id, details: { ...blankDetails, name: `Person ${id}` }, withSteps: false },
    }),
  );
}

const people = (): string[] => [...keeper.store.journal.tables.contacts.keys()].toSorted();

/** Makes a backup; its name. */
async function backUp(): Promise<string> {
  now = new Date(now.getTime() + 60_000);
  return (await desk.make()).backups[0]?.name ?? '';
}

test('says what there is, and what is in it', async () => {
  await add('anna');
  const name = await backUp();
  const { backups, folder, chosen, lastCheck } = await desk.overview();
  expect(backups).toEqual([
    { name, at: '2026-11-24T09:01:00.000Z', bytes: expect.any(Number), of: 'this' },
  ]);
  expect({ folder, chosen, lastCheck }).toEqual({
    folder: join(dir, 'backups'),
    chosen: 'no',
    lastCheck: null,
  });
  expect(await desk.inspect(name)).toEqual({ kind: 'whole', contacts: 1, notes: 0 });
  await truncate(join(folder, name), 300);
  expect(await desk.inspect(name)).toEqual({ kind: 'damaged' });
});

test('leaves out a backup that goes while they are being listed', async () => {
  await add('anna');
  const name = await backUp();
  // To whoever lists the folder it is there, and gone to whoever looks at it next.
  const gone = name.replace('2026-11-24', '2026-11-23');
  await symlink(join(dir, 'backups', 'removed.json'), join(dir, 'backups', gone));
  const { backups } = await desk.overview();
  expect(backups.map((backup) => backup.name)).toEqual([name]);
});

test('names only what it lists', async () => {
  await writeFile(join(dir, 'secret.json'), '{}');
  for (const name of ['../secret.json', 'secret.json', join(dir, 'secret.json')]) {
    await expect(desk.inspect(name)).rejects.toMatchObject({ text: { key: 'backups.gone' } });
  }
});

describe('restoring over the journal', () => {
  test('is one step, which undo takes back, also after a restart', async () => {
    await add('anna');
    const name = await backUp();
    await add('bruno');
    acknowledged(await keeper.store.dispatch({ type: 'contact.delete', input: { id: 'anna' } }));
    now = new Date(now.getTime() + 60_000);
    const done = await desk.restore(name);
    expect(done.label).toEqual({ key: 'did.backup.restore', params: { day: '2026-11-24' } });
    expect(people()).toEqual(['anna']);
    await keeper.close();
    await keeper.openOwn();
    expect(keeper.store.canUndo).toEqual(done.label);
    await keeper.store.undo();
    expect(people()).toEqual(['bruno']);
  });

  test('backs up what there is before', async () => {
    await add('anna');
    const name = await backUp();
    await add('bruno');
    now = new Date(now.getTime() + 60_000);
    await desk.restore(name);
    const [newest] = (await desk.overview()).backups;
    expect(await desk.inspect(newest?.name ?? '')).toMatchObject({ contacts: 2 });
  });

  test('changes nothing when nothing differs, or the backup is damaged', async () => {
    await add('anna');
    const name = await backUp();
    await expect(desk.restore(name)).rejects.toMatchObject({ text: { key: 'backups.same' } });
    await truncate(join(dir, 'backups', name), 300);
    const { revision } = keeper.store;
    await expect(desk.restore(name)).rejects.toMatchObject({
      text: { key: 'backups.not.damaged' },
    });
    expect(keeper.store.revision).toBe(revision);
  });
});

test('a backup opens as a journal of its own, and the own one stays as it is', async () => {
  await add('anna');
  const name = await backUp();
  await add('bruno');
  const { storeId } = keeper.store;
  expect(await desk.openCopy(name)).toMatchObject({ kind: 'open' });
  expect(people()).toEqual(['anna']);
  expect(keeper.copyOf).toBe('2026-11-24T09:01:00.000Z');
  expect(keeper.store.storeId).not.toBe(storeId);
  await add('carla');
  await keeper.openOwn();
  expect(keeper.copyOf).toBeNull();
  expect(people()).toEqual(['anna', 'bruno']);
  // A second time beside the first, which somebody may have gone on with.
  await desk.openCopy(name);
  expect(people()).toEqual(['anna']);
});

test('backups go to the folder that the person chooses, and back', async () => {
  await add('anna');
  await backUp();
  expect(await desk.chooseFolder()).toBeNull();
  answer = await temporaryFolder();
  expect(await desk.chooseFolder()).toMatchObject({ folder: answer, chosen: 'yes' });
  await add('bruno');
  const name = await backUp();
  expect(await readdir(answer)).toEqual([name]);
  expect((await desk.overview()).backups).toHaveLength(2);
  preferences = { ...preferences, backupFolder: join(answer, 'gone') };
  expect(await desk.overview()).toMatchObject({ chosen: 'unreachable' });
  expect(await desk.ownFolder()).toMatchObject({ folder: join(dir, 'backups'), chosen: 'no' });
});

describe('the self-check', () => {
  test('restores the newest in full, compares, and leaves nothing behind', async () => {
    expect(await desk.check()).toMatchObject({ outcome: 'none', backupAt: null });
    await add('anna');
    await backUp();
    const check = await desk.check();
    // Four stages and a contact with the line of its first stage.
    expect(check).toMatchObject({ outcome: 'same', records: keeper.store.journal.size });
    expect((await desk.overview()).lastCheck).toEqual(check);
    expect(told.at(-1)).toEqual(check);
    expect(await readdir(dir)).not.toContain('.coltiva-check');
  });

  test('says so when the newest cannot be restored, though an older one could', async () => {
    await add('anna');
    await backUp();
    await add('bruno');
    const name = await backUp();
    await truncate(join(dir, 'backups', name), 300);
    expect(await desk.check()).toMatchObject({
      outcome: 'failed',
      text: { key: 'backups.check.failed', params: { file: name } },
    });
    expect((await desk.overview()).lastCheck).toMatchObject({ outcome: 'failed' });
    expect(await readdir(dir)).not.toContain('.coltiva-check');
  });

  test('comes by itself once a week, of the own journal alone', async () => {
    await add('anna');
    const name = await backUp();
    const days: number[] = [];
    const forDays = async (count: number): Promise<void> => {
      for (let day = 0; day < count; day += 1) {
        const before = told.length;
        await checkWhenDue(keeper, desk, () => now);
        if (told.length > before) days.push(day);
        now = new Date(now.getTime() + 24 * 3_600_000);
      }
    };
    await forDays(15);
    expect(days).toEqual([0, 7, 14]);
    expect(told).toMatchObject([{ outcome: 'same' }, { outcome: 'same' }, { outcome: 'same' }]);
    await desk.openCopy(name);
    await forDays(8);
    expect(days).toHaveLength(3);
  });

  test('is due when a week has passed, and when the clock was set back', () => {
    const last = { at: '2026-11-24T09:00:00.000Z' };
    expect(isCheckDue(null, new Date('2026-11-24T09:00:00Z'))).toBe(true);
    expect(isCheckDue(last, new Date('2026-12-01T08:59:59Z'))).toBe(false);
    expect(isCheckDue(last, new Date('2026-12-01T09:00:00Z'))).toBe(true);
    expect(isCheckDue(last, new Date('2026-11-01T09:00:00Z'))).toBe(true);
  });
});
