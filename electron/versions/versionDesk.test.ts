import { cp, readdir, rename } from 'node:fs/promises';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { acknowledged } from '../journals/acknowledged.ts';
import { JournalKeeper } from '../journals/journalKeeper.ts';
import { addContact, rename as renameContact } from '../store/testing/commands.ts';
import { temporaryFolder } from '../store/testing/folder.ts';
import { openedStore } from '../store/testing/stores.ts';
import type { Command } from '../../shared/domain/commands/index.ts';
import { VersionDesk } from './versionDesk.ts';

let dir: string;
let keeper: JournalKeeper;
let desk: VersionDesk;

beforeEach(async () => {
  dir = await temporaryFolder();
  keeper = new JournalKeeper({ dataDir: dir, now: () => new Date(), language: () => 'en' });
  await keeper.openOwn();
  await keeper.beginEmpty();
  desk = new VersionDesk(keeper);
  await perform(addContact('anna', 'Anna'), addContact('bruno', 'Bruno'));
});
afterEach(() => keeper.close());

async function perform(...commands: readonly Command[]): Promise<void> {
  for (const command of commands) acknowledged(await keeper.store.dispatch(command));
}

/** The journal as another computer changes it, in a folder of its own. */
async function elsewhere(...commands: readonly Command[]): Promise<string> {
  const folder = await temporaryFolder();
  await keeper.store.compact();
  for (const file of ['coltiva.json', 'coltiva.journal']) {
    await cp(join(dir, file), join(folder, file));
  }
  const store = await openedStore({ dir: folder });
  for (const command of commands) await store.dispatch(command);
  await store.close();
  return folder;
}

/** As a sync program leaves it: a second pair of files beside the first. */
async function conflictedCopy(folder: string, mark = ' (conflicted copy 2026-11-24)') {
  await cp(join(folder, 'coltiva.json'), join(dir, `coltiva${mark}.json`));
  await cp(join(folder, 'coltiva.journal'), join(dir, `coltiva${mark}.journal`));
}

const names = (): string[] =>
  [...keeper.store.journal.tables.contacts.values()].map(({ name }) => name).toSorted();

describe('a conflicted copy', () => {
  test('is joined field by field, where both changed the same as the person says', async () => {
    const other = await elsewhere(
      renameContact('anna', 'Anna there'),
      renameContact('bruno', 'Bruno there'),
      addContact('carla', 'Carla'),
    );
    await perform(renameContact('anna', 'Anna here'), addContact('dario', 'Dario'));
    await conflictedCopy(other);
    const { versions, illegible } = await desk.list();
    expect(illegible).toEqual([]);
    expect(versions).toHaveLength(1);
    const [version] = versions;
    const conflicts = version?.conflicts ?? [];
    expect(conflicts).toEqual([
      {
        key: 'contacts/anna/name',
        table: 'contacts',
        subject: 'Anna here',
        field: 'name',
        here: ['Anna here'],
        there: ['Anna there'],
      },
    ]);
    const before = names();
    const done = await desk.join(version?.id ?? '', new Set(['contacts/anna/name']));
    expect(done.label.key).toBe('did.versions.join');
    expect(names()).toEqual(['Anna there', 'Bruno there', 'Carla', 'Dario']);
    await keeper.store.undo();
    expect(names()).toEqual(before);
    // Both files are still there, and asked about no more.
    expect((await readdir(dir)).filter((name) => name.endsWith('.joined'))).toHaveLength(2);
    expect(await desk.list()).toEqual({ versions: [], illegible: [] });
  });

  test('can be left out, and stays in the folder', async () => {
    const other = await elsewhere(addContact('carla', 'Carla'));
    await perform(addContact('dario', 'Dario'));
    await conflictedCopy(other, '.sync-conflict-20261124-183005-ABCDEFG');
    const [version] = (await desk.list()).versions;
    expect(await desk.leaveOut(version?.id ?? '')).toEqual({ versions: [], illegible: [] });
    expect(names()).toEqual(['Anna', 'Bruno', 'Dario']);
    expect((await readdir(dir)).filter((name) => name.endsWith('.left-out'))).toHaveLength(2);
  });

  test('that is an earlier state of ours is no question', async () => {
    const other = await elsewhere();
    await perform(addContact('dario', 'Dario'));
    await conflictedCopy(other);
    expect(await desk.list()).toEqual({ versions: [], illegible: [] });
  });

  test('of which only one file is there is named, not guessed at', async () => {
    const other = await elsewhere(addContact('carla', 'Carla'));
    await perform(addContact('dario', 'Dario'));
    const alone = 'coltiva (1).journal';
    await cp(join(other, 'coltiva.journal'), join(dir, alone));
    await rename(join(dir, alone), join(dir, 'coltiva (1).json'));
    expect(await desk.list()).toEqual({ versions: [], illegible: ['coltiva (1).json'] });
  });
});

test('what a sync folder put in the place of the open journal is joined too', async () => {
  const other = await elsewhere(addContact('carla', 'Carla'));
  await perform(addContact('dario', 'Dario'));
  for (const file of ['coltiva.json', 'coltiva.journal']) {
    await cp(join(other, file), join(dir, `.${file}`));
    await rename(join(dir, `.${file}`), join(dir, file));
  }
  await keeper.store.compact();
  const { versions } = await desk.list();
  expect(versions.map(({ changes, conflicts }) => [changes > 0, conflicts.length])).toEqual([
    [true, 0],
  ]);
  await desk.join(versions[0]?.id ?? '', new Set());
  expect(names()).toEqual(['Anna', 'Bruno', 'Carla', 'Dario']);
});
