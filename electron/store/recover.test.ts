import { readdir, readFile, rm, truncate, unlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { openStore, recoverStore } from './index.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { hookedFiles, systemError } from './testing/hookedFiles.ts';
import { namesIn, newStore, storeOf, troubleOf } from './testing/stores.ts';

const now = (): Date => new Date(2026, 10, 24, 12, 0, 0);
const aside = /\.set-aside-2026-11-24T\d\d-00-00Z$/;

/** A store with a backup that holds `a`, and a later `b` and `c` beside it. */
async function storeWithBackup(): Promise<string> {
  const dir = await temporaryFolder();
  const first = await newStore({ dir, now });
  await first.dispatch(addContact('a'));
  await first.close();
  const second = storeOf(await openStore({ dir, now }));
  await second.dispatch(addContact('b'));
  await second.dispatch(addContact('c'));
  await second.close();
  return dir;
}

async function asideIn(dir: string): Promise<string[]> {
  return (await readdir(dir)).filter((name) => aside.test(name)).toSorted();
}

test('from a damaged snapshot back to the newest backup, keeping what was found', async () => {
  const dir = await storeWithBackup();
  await truncate(join(dir, 'coltiva.json'), 300);
  const damaged = await readFile(join(dir, 'coltiva.json'));
  expect(troubleOf(await openStore({ dir, now })).choices).toEqual([
    'retry',
    'restore-backup',
    'open-folder',
    'start-empty-aside',
  ]);
  const result = await recoverStore({ dir, now }, 'restore-backup');
  expect(result).toMatchObject({
    notices: [
      {
        key: 'store.notice.restored',
        params: { day: '2026-11-24', file: expect.stringMatching(aside) },
      },
    ],
  });
  const store = storeOf(result);
  expect(namesIn(store)).toEqual(['a']);
  await store.dispatch(addContact('d'));
  await store.close();
  const [journalAside, snapshotAside] = await asideIn(dir);
  expect(journalAside).toMatch(/^coltiva\.journal/);
  expect((await readFile(join(dir, snapshotAside ?? ''))).equals(damaged)).toBe(true);
  expect(namesIn(storeOf(await openStore({ dir, now })))).toEqual(['a', 'd']);
});

test('a damaged backup is passed over, and not offered when it is the only one', async () => {
  const dir = await storeWithBackup();
  const [name = ''] = await readdir(join(dir, 'backups'));
  const older = name.replace('2026-11-24', '2026-11-23');
  await writeFile(join(dir, 'backups', older), await readFile(join(dir, 'backups', name)));
  await truncate(join(dir, 'backups', name), 100);
  await writeFile(join(dir, 'coltiva.json'), 'null');
  expect(troubleOf(await openStore({ dir })).choices).toContain('restore-backup');

  await truncate(join(dir, 'backups', older), 100);
  expect(troubleOf(await openStore({ dir })).choices).not.toContain('restore-backup');
  expect(await recoverStore({ dir }, 'restore-backup')).toMatchObject({ kind: 'trouble' });
  expect(await readFile(join(dir, 'coltiva.json'), 'utf8')).toBe('null');
});

test('in a folder with newer backups of another journal, it is ours that comes back', async () => {
  const shared = await temporaryFolder();
  const backupFolder = (): string => shared;
  const dir = await temporaryFolder();
  const ours = await newStore({ dir, now, backupFolder });
  await ours.dispatch(addContact('ours'));
  await ours.close();
  const later = (): Date => new Date(now().getTime() + 86_400_000);
  const others = await newStore({ dir: await temporaryFolder(), now: later, backupFolder });
  await others.dispatch(addContact('theirs'));
  await others.close();

  await truncate(join(dir, 'coltiva.json'), 300);
  const options = { dir, now: later, backupFolder };
  expect(namesIn(storeOf(await recoverStore(options, 'restore-backup')))).toEqual(['ours']);
  const [name = ''] = (await readdir(shared)).filter((one) => one.includes('2026-11-24'));
  await unlink(join(shared, name));
  await writeFile(join(dir, 'coltiva.json'), 'null');
  expect(troubleOf(await openStore(options)).choices).not.toContain('restore-backup');
});

test('what comes before damage in the journal can be opened, and the rest is kept', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  for (const id of ['a', 'b', 'c']) await store.dispatch(addContact(id));
  const snapshot = await readFile(join(dir, 'coltiva.json'));
  const lines = (await readFile(join(dir, 'coltiva.journal'), 'utf8')).split('\n');
  await store.close();
  const damaged = lines
    .map((line, index) => (index === 2 ? line.replace('b', 'x') : line))
    .join('\n');
  await writeFile(join(dir, 'coltiva.json'), snapshot);
  await writeFile(join(dir, 'coltiva.journal'), damaged);

  const trouble = troubleOf(await openStore({ dir }));
  expect(trouble.text).toMatchObject({ params: { file: 'coltiva.journal', line: 3 } });
  const result = await recoverStore({ dir, now }, 'open-readable');
  expect(result).toMatchObject({ notices: [{ key: 'store.notice.readable', params: { n: 1 } }] });
  const mended = storeOf(result);
  expect(namesIn(mended)).toEqual(['a']);
  await mended.dispatch(addContact('d'));
  await mended.close();
  const [kept = ''] = await asideIn(dir);
  expect(await readFile(join(dir, kept), 'utf8')).toBe(damaged);
  expect(namesIn(storeOf(await openStore({ dir })))).toEqual(['a', 'd']);
});

test('without the journal file the snapshot can be opened', async () => {
  const dir = await storeWithBackup();
  await unlink(join(dir, 'coltiva.journal'));
  expect(troubleOf(await openStore({ dir }))).toMatchObject({ trouble: 'journal-missing' });
  const store = storeOf(await recoverStore({ dir }, 'open-readable'));
  expect(namesIn(store)).toEqual(['a', 'b', 'c']);
  await store.dispatch(addContact('d'));
});

test.each([
  ['the sign', ['backups', 'coltiva.journal']],
  ['a backup', ['coltiva.id', 'coltiva.journal']],
  ['a journal with changes', ['coltiva.id', 'backups']],
])('a missing snapshot beside %s is trouble, not a first run', async (_what, gone) => {
  const dir = await storeWithBackup();
  for (const name of ['coltiva.json', ...gone]) await rm(join(dir, name), { recursive: true });
  const before = await readdir(dir);
  expect(troubleOf(await openStore({ dir }))).toMatchObject({
    trouble: 'missing',
    text: { key: 'store.trouble.missing' },
  });
  expect(await readdir(dir)).toEqual(before);
});

test('a missing snapshot comes back from the backup', async () => {
  const dir = await storeWithBackup();
  await unlink(join(dir, 'coltiva.json'));
  expect(namesIn(storeOf(await recoverStore({ dir, now }, 'restore-backup')))).toEqual(['a']);
});

test('starting empty puts everything aside and deletes nothing', async () => {
  const dir = await storeWithBackup();
  await truncate(join(dir, 'coltiva.json'), 300);
  const contents = await Promise.all(
    ['coltiva.id', 'coltiva.journal', 'coltiva.json'].map((name) => readFile(join(dir, name))),
  );
  expect(await recoverStore({ dir, now }, 'start-empty-aside')).toEqual({ kind: 'empty' });
  const kept = await asideIn(dir);
  expect(await Promise.all(kept.map((name) => readFile(join(dir, name))))).toEqual(contents);

  const store = await newStore({ dir, now });
  await store.dispatch(addContact('new'));
  await store.close();
  expect(namesIn(storeOf(await openStore({ dir })))).toEqual(['new']);
  // The backups of the old journal are not pushed out by those of the new one.
  expect(await readdir(join(dir, 'backups'))).toHaveLength(2);
});

test('trying again opens what has come back', async () => {
  const dir = await storeWithBackup();
  const snapshot = await readFile(join(dir, 'coltiva.json'));
  await unlink(join(dir, 'coltiva.json'));
  expect(await recoverStore({ dir }, 'retry')).toMatchObject({ trouble: 'missing' });
  await writeFile(join(dir, 'coltiva.json'), snapshot);
  expect(namesIn(storeOf(await recoverStore({ dir }, 'retry')))).toEqual(['a', 'b', 'c']);
});

test.each(['restore-backup', 'open-readable', 'start-empty-aside'] as const)(
  '%s that fails at any call loses nothing and can be tried again',
  async (choice) => {
    const dir = await storeWithBackup();
    const snapshot = await readFile(join(dir, 'coltiva.json'));
    const journal = await readFile(join(dir, 'coltiva.journal'));
    const damage = async (): Promise<void> => {
      await writeFile(join(dir, 'coltiva.json'), choice === 'open-readable' ? snapshot : 'null');
      await writeFile(join(dir, 'coltiva.journal'), journal.subarray(0, 20));
    };
    let ended = false;
    for (let failAt = 1; !ended; failAt += 1) {
      await damage();
      let call = 0;
      const files = hookedFiles(({ op }) => {
        if (op === 'open' || op === 'unlink') return;
        call += 1;
        if (call === failAt) throw systemError('EIO');
      });
      await recoverStore({ dir, now, files }, choice).then(
        async (result) => {
          if (result.kind === 'opened') await result.store.close();
        },
        () => undefined,
      );
      ended = call < failAt;
      const asNow = (): Date => new Date(now().getTime() + failAt * 1000);
      const again = await recoverStore({ dir, now: asNow }, choice);
      expect(again.kind, `failing at ${failAt}`).not.toBe('trouble');
      if (again.kind === 'opened') await again.store.close();
    }
    expect((await asideIn(dir)).length).toBeGreaterThan(0);
  },
);
