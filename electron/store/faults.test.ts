import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { StorageError } from './index.ts';
import { aroundFiles } from './testing/aroundFiles.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { type FileCall, hookedFiles, type Syncing, systemError } from './testing/hookedFiles.ts';
import { contents, namesIn, newStore, openedStore } from './testing/stores.ts';

/** The store as a crash now would leave it: a copy, without the lock of this process. */
async function afterCrash(dir: string): Promise<string> {
  const copy = join(await temporaryFolder(), 'copy');
  await cp(dir, copy, { recursive: true, filter: (name) => !name.endsWith('.lock') });
  return copy;
}

/** A disk that fails as long as `failing` says so. */
function disk(syncing: Syncing = 'by-call'): {
  failing: ((call: FileCall) => string | null) | null;
  files: ReturnType<typeof hookedFiles>;
} {
  const state: ReturnType<typeof disk> = {
    failing: null,
    files: hookedFiles((call) => {
      const code = state.failing?.(call) ?? null;
      if (code !== null) throw systemError(code);
    }, syncing),
  };
  return state;
}

const everything = (code: string) => () => code;
const only =
  (code: string, ...ops: FileCall['op'][]) =>
  (call: FileCall) =>
    ops.includes(call.op) ? code : null;

test.each([
  ['a full disk', 'disk-full', 'by-call', everything('ENOSPC')],
  ['a full disk', 'disk-full', 'by-write', everything('ENOSPC')],
  ['a full disk that still syncs', 'disk-full', 'by-call', only('ENOSPC', 'write', 'open')],
  ['a quota', 'disk-full', 'by-call', only('EDQUOT', 'write')],
  ['a quota', 'disk-full', 'by-write', only('EDQUOT', 'write')],
  ['an error on write', 'io', 'by-call', only('EIO', 'write')],
  ['an error on write', 'io', 'by-write', only('EIO', 'write')],
  ['an error on every sync', 'io', 'by-call', only('EIO', 'datasync', 'sync')],
  ['an error on rename and sync', 'io', 'by-call', only('EIO', 'datasync', 'rename')],
  ['an error on rename and write', 'io', 'by-write', only('EIO', 'write', 'rename')],
] as const)(
  '%s rejects the change (%s, synced %s), keeps the rest, and passes',
  async (_what, code, syncing, failing) => {
    const dir = await temporaryFolder();
    const medium = disk(syncing);
    const store = await newStore({ dir, files: medium.files });
    await store.dispatch(addContact('before'));
    const before = contents(store);

    medium.failing = failing;
    const failed = await Promise.allSettled([
      store.dispatch(addContact('lost')),
      store.dispatch(addContact('lost too')),
    ]);
    for (const outcome of failed) {
      expect(outcome).toMatchObject({ status: 'rejected', reason: { code } });
      expect(outcome.status === 'rejected' && outcome.reason instanceof StorageError).toBe(true);
    }
    expect(contents(store)).toEqual(before);
    expect(store.revision).toBe(1);

    medium.failing = null;
    expect(await store.dispatch(addContact('after'))).toMatchObject({ ok: true, revision: 2 });
    expect(namesIn(await openedStore({ dir: await afterCrash(dir) }))).toEqual(['before', 'after']);
    expect(await store.dispatch(addContact('later'))).toMatchObject({ ok: true, revision: 3 });
    await store.close();
    expect(namesIn(await openedStore({ dir }))).toEqual(['before', 'after', 'later']);
  },
);

test('one failed sync is made good in a new file, without anybody noticing', async () => {
  const dir = await temporaryFolder();
  const medium = disk();
  const store = await newStore({ dir, files: medium.files });
  await store.dispatch(addContact('before'));
  const renamed: string[] = [];
  let failures = 1;
  medium.failing = ({ op, path }) => {
    if (op === 'rename') renamed.push(path);
    if (op !== 'datasync' || failures === 0) return null;
    failures -= 1;
    return 'EIO';
  };
  expect(await store.dispatch(addContact('during'))).toMatchObject({ ok: true });
  expect(renamed).toEqual([join(dir, 'coltiva.journal')]);
  expect(namesIn(await openedStore({ dir: await afterCrash(dir) }))).toEqual(['before', 'during']);
});

test.each(['readSync', 'statSync'])(
  'a %s that fails once is made good; one that always fails rejects the change',
  async (failing) => {
    const dir = await temporaryFolder();
    let failures = 0;
    const files = aroundFiles(
      (_call, proceed) => proceed(),
      'by-write',
      (name) => {
        if (name !== failing || failures === 0) return;
        failures -= 1;
        throw systemError('EIO');
      },
    );
    const store = await newStore({ dir, files });
    await store.dispatch(addContact('before'));
    failures = 1;
    await store.dispatch(addContact('during'));
    expect(failures).toBe(0);
    failures = Infinity;
    await expect(store.dispatch(addContact('lost'))).rejects.toMatchObject({ code: 'io' });
    failures = 0;
    expect(namesIn(await openedStore({ dir: await afterCrash(dir) }))).toEqual([
      'before',
      'during',
    ]);
    await store.dispatch(addContact('after'));
    expect(namesIn(store)).toEqual(['before', 'during', 'after']);
  },
);

test('a write cut short leaves nothing behind', async () => {
  const dir = await temporaryFolder();
  let cut = false;
  const files = hookedFiles(async (call) => {
    if (!cut || (call.op !== 'write' && call.op !== 'truncate')) return;
    await call.half?.();
    throw systemError('ENOSPC');
  });
  const store = await newStore({ dir, files });
  await store.dispatch(addContact('before'));
  cut = true;
  await expect(store.dispatch(addContact('lost'))).rejects.toMatchObject({ code: 'disk-full' });
  expect(namesIn(await openedStore({ dir: await afterCrash(dir) }))).toEqual(['before']);
  cut = false;
  await store.dispatch(addContact('after'));
  expect(namesIn(await openedStore({ dir: await afterCrash(dir) }))).toEqual(['before', 'after']);
});

test('a snapshot that fails at any call leaves store and edits as they were', async () => {
  const calls: FileCall[] = [];
  const dir = await temporaryFolder();
  const medium = disk();
  const store = await newStore({ dir, files: medium.files });
  await store.dispatch(addContact('c0'));
  medium.failing = (call) => {
    calls.push(call);
    return null;
  };
  await store.compact();
  expect(calls.length).toBeGreaterThan(8);

  for (let failAt = 1; failAt <= calls.length; failAt += 1) {
    let call = 0;
    medium.failing = () => {
      call += 1;
      return call === failAt ? 'ENOSPC' : null;
    };
    const outcome: unknown = await store.compact().catch((error: unknown) => error);
    expect(outcome === undefined || outcome instanceof StorageError).toBe(true);
    medium.failing = null;
    await store.dispatch(addContact(`c${failAt}`));
    const copy = await openedStore({ dir: await afterCrash(dir) });
    expect(contents(copy)).toEqual(contents(store));
  }
  await store.compact();
  await store.close();
  expect(namesIn(await openedStore({ dir }))).toHaveLength(calls.length + 1);
});
