import { spawn } from 'node:child_process';
import { readFile, utimes, writeFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { nodeFiles } from './files.ts';
import { type Holder, takeLock } from './lock.ts';
import { storePaths } from './names.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { namesIn, newStore, openedStore } from './testing/stores.ts';

const now = new Date('2026-11-24T18:30:00Z');

/** The number of a process that has ended. */
function deadProcess(): Promise<number> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ['--eval', '']);
    child.on('error', reject);
    child.on('close', () => resolve(child.pid ?? 0));
  });
}

function holder(change: Partial<Holder>): string {
  const whole: Holder = {
    host: hostname(),
    user: 'chiara',
    pid: process.ppid,
    processStart: null,
    openedAt: now.toISOString(),
    token: 'another',
  };
  return JSON.stringify({ ...whole, ...change });
}

test('a lock is held until it is released', async () => {
  const paths = storePaths(await temporaryFolder());
  const first = await takeLock(nodeFiles, paths, now);
  if (first.kind !== 'acquired') throw new Error(first.kind);
  expect(await takeLock(nodeFiles, paths, now)).toMatchObject({
    kind: 'held',
    holder: { pid: process.pid, host: hostname(), openedAt: '2026-11-24T18:30:00.000Z' },
  });
  await first.release();
  expect(await takeLock(nodeFiles, paths, now)).toMatchObject({ kind: 'acquired' });
});

test('of many who ask at once, one gets it', async () => {
  const paths = storePaths(await temporaryFolder());
  await writeFile(paths.lock, holder({ pid: await deadProcess() }));
  const results = await Promise.all(
    Array.from({ length: 20 }, () => takeLock(nodeFiles, paths, now)),
  );
  expect(results.filter(({ kind }) => kind === 'acquired')).toHaveLength(1);
});

test.each([
  [
    'a process of this machine that has ended',
    true,
    async () => holder({ pid: await deadProcess() }),
  ],
  ['a process of this machine that runs', false, async () => holder({})],
  ['another machine', false, async () => holder({ host: 'elsewhere', pid: await deadProcess() })],
  ['an earlier process with our number', true, async () => holder({ pid: process.pid })],
  ['nobody, a moment ago', false, async () => ''],
])('a lock of %s: stale is %s', async (_whose, stale, content) => {
  const paths = storePaths(await temporaryFolder());
  await writeFile(paths.lock, await content());
  expect(await takeLock(nodeFiles, paths, now)).toMatchObject({
    kind: stale ? 'acquired' : 'held',
  });
});

test('a lock whose number now belongs to another process is stale', async (context) => {
  if (process.platform !== 'linux') context.skip('only Linux says when a process began');
  const paths = storePaths(await temporaryFolder());
  await writeFile(paths.lock, holder({ processStart: '1' }));
  expect(await takeLock(nodeFiles, paths, now)).toMatchObject({ kind: 'acquired' });
});

test('a lock that has said nothing for long is stale', async () => {
  const paths = storePaths(await temporaryFolder());
  await writeFile(paths.lock, '');
  await utimes(paths.lock, now, now);
  expect(await takeLock(nodeFiles, paths, now)).toMatchObject({ kind: 'acquired' });
});

test('who comes second reads, is told by whom it is held, and disturbs nothing', async () => {
  const dir = await temporaryFolder();
  const first = await newStore({ dir });
  await first.dispatch(addContact('a'));
  const journal = await readFile(join(dir, 'coltiva.journal'));

  const second = await openedStore({ dir });
  expect(second.readOnly).toMatchObject({
    key: 'store.readOnly.held',
    params: { host: hostname(), file: 'coltiva.lock' },
  });
  expect(namesIn(second)).toEqual(['a']);
  await expect(second.dispatch(addContact('b'))).rejects.toMatchObject({ code: 'read-only' });
  await expect(second.compact()).rejects.toMatchObject({ code: 'read-only' });
  await second.close();
  expect((await readFile(join(dir, 'coltiva.journal'))).equals(journal)).toBe(true);

  await first.dispatch(addContact('c'));
  await first.close();
  const third = await openedStore({ dir });
  expect(third.readOnly).toBeNull();
  expect(namesIn(third)).toEqual(['a', 'c']);
});
