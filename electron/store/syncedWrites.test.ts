import { readdir, readFile, readlink } from 'node:fs/promises';
import { constants } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { hookedFiles } from './testing/hookedFiles.ts';
import { newStore } from './testing/stores.ts';

/** What the system says of an open file of ours: its flags, as they were given to `open`. */
async function flagsOf(path: string): Promise<number> {
  for (const fd of await readdir('/proc/self/fd')) {
    const name = await readlink(`/proc/self/fd/${fd}`).catch(() => '');
    if (name !== path) continue;
    const info = await readFile(`/proc/self/fdinfo/${fd}`, 'utf8');
    return Number.parseInt(/^flags:\s*(\d+)/m.exec(info)?.[1] ?? '', 8);
  }
  throw new Error(`${path} is not open`);
}

test.runIf(process.platform === 'linux')(
  'where the file system can be relied on, the system syncs every write, also in a new file',
  async () => {
    const dir = await temporaryFolder();
    const calls: string[] = [];
    const files = hookedFiles(({ op, path }) => {
      if (path.endsWith('.journal')) calls.push(op);
    }, 'by-write');
    const journal = join(dir, 'coltiva.journal');
    const store = await newStore({ dir, files });
    calls.length = 0;
    await store.dispatch(addContact('a'));
    expect(calls).toEqual(['write']);
    expect((await flagsOf(journal)) & constants.O_DSYNC).toBe(constants.O_DSYNC);
    await store.compact();
    expect((await flagsOf(journal)) & constants.O_DSYNC).toBe(constants.O_DSYNC);
  },
);

test('everywhere else a sync follows every write', async () => {
  const dir = await temporaryFolder();
  const calls: string[] = [];
  const files = hookedFiles(({ op, path }) => {
    if (path.endsWith('.journal')) calls.push(op);
  });
  const store = await newStore({ dir, files });
  calls.length = 0;
  await Promise.all([store.dispatch(addContact('a')), store.dispatch(addContact('b'))]);
  await store.dispatch(addContact('c'));
  expect(calls).toEqual(['write', 'datasync', 'write', 'datasync']);
});
