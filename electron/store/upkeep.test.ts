import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test, vi } from 'vitest';
import { portable } from '../../shared/i18n/index.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { hookedFiles, systemError } from './testing/hookedFiles.ts';
import { contactChanges, namesIn, newStore, openedStore } from './testing/stores.ts';

const patience = { timeout: 25_000 };

test('when nobody edits, snapshot and backup are made', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, idleMs: 1 });
  await store.dispatch(addContact('a'));
  await vi.waitFor(async () => {
    expect(await readdir(join(dir, 'backups'))).toHaveLength(1);
    expect(await readFile(join(dir, 'coltiva.json'), 'utf8')).toContain('"name":"a"');
  }, patience);
});

test('changes that outgrow the snapshot get a new one, though somebody edits on', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  await store.commit(portable('did.demo'), contactChanges(9000));
  await vi.waitFor(async () => {
    expect(await readFile(join(dir, 'coltiva.json'), 'utf8')).toContain('imported-8999');
  }, patience);
});

test('closing leaves everything in the readable file', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  await store.dispatch(addContact('a'));
  await store.close();
  expect(await readFile(join(dir, 'coltiva.json'), 'utf8')).toContain('"name":"a"');
});

test('what goes wrong behind the scenes is reported and keeps nobody from closing', async () => {
  const dir = await temporaryFolder();
  const reported: unknown[] = [];
  let full = false;
  const files = hookedFiles(({ op }) => {
    if (full && op !== 'unlink') throw systemError('ENOSPC');
  });
  const store = await newStore({ dir, files, report: (error) => reported.push(error) });
  await store.dispatch(addContact('a'));
  full = true;
  await store.close();
  expect(reported).toEqual([expect.objectContaining({ code: 'disk-full' })]);
  expect(namesIn(await openedStore({ dir }))).toEqual(['a']);
});
