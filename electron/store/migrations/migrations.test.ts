import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { tableNames } from '../../../shared/domain/tables.ts';
import { parseBackup } from '../../importing/coltiva/parseBackup.ts';
import { openStore } from '../index.ts';
import { temporaryFolder } from '../testing/folder.ts';
import { hookedFiles, systemError, unsyncedFiles } from '../testing/hookedFiles.ts';
import { contents, openedStore } from '../testing/stores.ts';
import { SCHEMA_VERSION, steps, tablesOf, upgradeFrom } from './chain.ts';
import type { Step } from './step.ts';
import { filesOf, oldLife } from './testing/version1.ts';

const fixtures = fileURLToPath(new URL('fixtures/version1/', import.meta.url));
const names = ['fresh', 'year', 'odd', 'between'];

/** A copy of a fixture's store. */
async function copyOf(name: string): Promise<string> {
  const dir = await temporaryFolder();
  for (const file of ['coltiva.json', 'coltiva.journal']) {
    await cp(join(fixtures, name, file), join(dir, file));
  }
  return dir;
}

async function jsonOf(name: string, file: string): Promise<Record<string, unknown>> {
  return JSON.parse(await readFile(join(fixtures, name, file), 'utf8')) as Record<string, unknown>;
}

/** A record of the first version with what every step adds to its table, said once more. */
function grown(table: string, record: object): object {
  const added = steps.map(({ fields }) => new Map(Object.entries(fields)).get(table));
  return Object.assign({}, ...added, record) as object;
}

/** What the export of a fixture says, as it must be now. */
async function expectedOf(name: string): Promise<Record<string, Record<string, unknown>>> {
  const { tables } = await jsonOf(name, 'export.json');
  const old = tables as Record<string, { id: string }[]>;
  return Object.fromEntries(
    tableNames.map((table) => [
      table,
      Object.fromEntries(
        (old[table] ?? []).map((record) => [record.id, grown(table, record)] as const),
      ),
    ]),
  );
}

async function firstLine(path: string): Promise<string> {
  return (await readFile(path, 'utf8')).split('\n', 1)[0] ?? '';
}

describe('the chain', () => {
  test('leads from each version to the next', () => {
    expect(steps.map(({ version }) => version)).toEqual(steps.map((_, index) => index + 2));
    expect(upgradeFrom(SCHEMA_VERSION)).toBeNull();
  });

  // Written as if there were more versions, so that the chain itself is tested.
  const chain: readonly Step[] = [
    { version: 2, tables: ['referrals'], fields: { contacts: { city: 'two' } } },
    { version: 3, tables: [], fields: { contacts: { trade: 'three' }, notes: { minutes: 0 } } },
  ];

  test('adds what is missing, and nothing twice', () => {
    const upgrade = upgradeFrom(1, chain);
    const once = upgrade?.('contacts', { id: 'c', name: 'C' });
    expect(once).toEqual({ id: 'c', name: 'C', city: 'two', trade: 'three' });
    expect(upgrade?.('contacts', once)).toEqual(once);
    expect(upgrade?.('contacts', { id: 'c', city: 'there' })).toMatchObject({ city: 'there' });
    expect(upgrade?.('events', { id: 'e' })).toEqual({ id: 'e' });
    expect(upgrade?.('contacts', null)).toBeNull();
  });

  test('begins where a record is', () => {
    expect(upgradeFrom(2, chain)?.('contacts', { id: 'c' })).toEqual({ id: 'c', trade: 'three' });
    expect(upgradeFrom(3, chain)).toBeNull();
  });

  test('knows which tables a version has', () => {
    expect(tablesOf(1, chain)).toEqual(tableNames.filter((name) => name !== 'referrals'));
    expect(tablesOf(2, chain)).toEqual(tableNames);
  });
});

describe.each(names)('a store of version 1: %s', (name) => {
  test('opens with everything, its history of undo included', async () => {
    const dir = await copyOf(name);
    const expected = await expectedOf(name);
    const { revision, canUndo, canRedo } = await jsonOf(name, 'history.json');
    const store = await openedStore({ dir });
    expect(contents(store)).toEqual(expected);
    expect(store).toMatchObject({ readOnly: null, revision, canUndo, canRedo });
    while (store.canUndo !== null) expect(await store.undo()).toMatchObject({ ok: true });
    while (store.canRedo !== null) await store.redo();
    await store.close();
    expect((await openedStore({ dir })).revision).toBeGreaterThanOrEqual(store.revision);
  });

  test('is copied first, and is of the new version after its first snapshot', async () => {
    const dir = await copyOf(name);
    const store = await openedStore({ dir });
    const kept = (await readdir(join(dir, 'backups'))).filter((it) => it.startsWith('before-'));
    expect(kept).toHaveLength(2);
    for (const file of kept) {
      const original = file.endsWith('.json') ? 'coltiva.json' : 'coltiva.journal';
      expect(await readFile(join(dir, 'backups', file))).toEqual(
        await readFile(join(fixtures, name, original)),
      );
    }
    expect(await firstLine(join(dir, 'coltiva.json'))).toContain('"version":1,');
    expect(await firstLine(join(dir, 'coltiva.journal'))).toContain(`"version":${SCHEMA_VERSION},`);
    await store.close();
    expect(await firstLine(join(dir, 'coltiva.json'))).toContain(`"version":${SCHEMA_VERSION},`);
    const again = await openedStore({ dir });
    expect(contents(again)).toEqual(await expectedOf(name));
    expect(again.canUndo).toEqual(store.canUndo);
  });

  test('is whole after a stop at any call of its migration', async () => {
    const expected = await expectedOf(name);
    let calls = Number.POSITIVE_INFINITY;
    for (let stopAt = 1; stopAt <= calls; stopAt += 1) {
      const dir = await copyOf(name);
      let count = 0;
      const files = hookedFiles(async ({ op, half }) => {
        count += 1;
        if (count === stopAt) await half?.();
        if (count >= stopAt) throw systemError('EIO');
        return op === 'sync' || op === 'datasync' ? 'skip' : undefined;
      });
      const stopped = await openStore({ dir, files });
      if (stopped.kind === 'opened') {
        await stopped.store.compact().catch(() => undefined);
        await stopped.store.close().catch(() => undefined);
      }
      if (count < stopAt) calls = count;
      const store = await openedStore({ dir, files: unsyncedFiles() });
      expect(contents(store), `stopped at call ${stopAt}`).toEqual(expected);
      await store.close();
    }
    expect(calls).toBeGreaterThan(8);
  });

  test('is only read while no copy of it can be kept', async () => {
    const dir = await copyOf(name);
    const files = hookedFiles(({ op, path }) => {
      if (op === 'open' && path.includes('backups')) throw systemError('ENOSPC');
    });
    const store = await openedStore({ dir, files });
    expect(store.readOnly).toMatchObject({ key: 'store.readOnly.notBackedUp' });
    expect(contents(store)).toEqual(await expectedOf(name));
    await store.close();
    for (const file of ['coltiva.json', 'coltiva.journal']) {
      expect(await readFile(join(dir, file))).toEqual(await readFile(join(fixtures, name, file)));
    }
    expect((await openedStore({ dir })).readOnly).toBeNull();
  });

  test('an export of then is read as the records of now', async () => {
    const text = await readFile(join(fixtures, name, 'export.json'), 'utf8');
    const backup = parseBackup(text);
    if ('refusal' in backup) throw new Error(backup.refusal.key);
    const expected = await expectedOf(name);
    expect(backup.records).toHaveLength(
      Object.values(expected).reduce((sum, table) => sum + Object.keys(table).length, 0),
    );
    for (const { table, id, after } of backup.records) expect(after).toEqual(expected[table]?.[id]);
  });
});

test('any store of version 1 is the same after the migration, however often it is opened', async () => {
  await fc.assert(
    fc.asyncProperty(oldLife, fc.boolean(), async ({ commands, snapshotAt }, compacts) => {
      const dir = await temporaryFolder();
      const old = filesOf(commands, snapshotAt);
      await writeFile(join(dir, 'coltiva.json'), old.snapshot);
      await writeFile(join(dir, 'coltiva.journal'), old.journal);
      const expected = Object.fromEntries(
        tableNames.map((table) => [
          table,
          Object.fromEntries(
            [...(old.tables.get(table) ?? [])].map(([id, record]) => [id, grown(table, record)]),
          ),
        ]),
      );
      for (let opened = 0; opened < 3; opened += 1) {
        const store = await openedStore({ dir, files: unsyncedFiles() });
        expect(contents(store)).toEqual(expected);
        expect(store.revision).toBe(commands.length);
        if (compacts) await store.compact();
        await store.close();
      }
    }),
    { numRuns: 40 },
  );
}, 60_000);
