import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { blankDetails } from '../../shared/domain/records/contact.ts';
import type { Command } from '../../shared/domain/commands/index.ts';
import { createStore, type JournalStore, type OpenResult, openStore } from './index.ts';

const folders: string[] = [];
afterEach(async () => {
  for (const made of folders.splice(0)) await rm(made, { recursive: true });
});
async function folder(): Promise<string> {
  const path = await mkdtemp(join(tmpdir(), 'coltiva-store-'));
  folders.push(path);
  return path;
}
function opened(result: OpenResult): JournalStore {
  if (result.kind !== 'opened') throw new Error(`not opened: ${JSON.stringify(result)}`);
  return result.store;
}
const add = (id: string, name = id): Command => ({
  type: 'contact.create',
  input: { id, details: { ...blankDetails, name }, withSteps: false },
});

test('what was acknowledged is there after opening again, undo included', async () => {
  const dir = await folder();
  expect(await openStore({ dir })).toEqual({ kind: 'empty' });
  const store = opened(await createStore({ dir }));
  expect(await store.dispatch(add('anna', 'Anna Rossi'))).toMatchObject({ ok: true, revision: 1 });
  const outcomes = await Promise.all(
    Array.from({ length: 100 }, (_, n) => store.dispatch(add(`c${n}`))),
  );
  expect(outcomes.every(({ ok }) => ok)).toBe(true);
  expect(await store.undo()).toMatchObject({ ok: true, revision: 102 });
  expect(store.journal.tables.contacts.has('c99')).toBe(false);
  await store.compact();
  expect(await store.dispatch(add('anna'))).toMatchObject({ ok: false });
  expect(await store.dispatch(add('last'))).toMatchObject({ ok: true });
  await store.close();

  const again = opened(await openStore({ dir }));
  expect(again.revision).toBe(103);
  expect(again.journal.tables.contacts.size).toBe(101);
  expect(again.canUndo).toEqual({ key: 'did.contact.create', params: { name: 'last' } });
  await again.undo();
  await again.undo();
  await again.redo();
  expect(again.journal.tables.contacts.has('c98')).toBe(true);
  await again.compact();
  await again.close();
  const parsed: unknown = JSON.parse(await readFile(join(dir, 'coltiva.json'), 'utf8'));
  expect(parsed).toMatchObject({ format: 'coltiva', version: 1, revision: 106 });
});
