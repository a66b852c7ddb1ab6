import { readFile, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { portable } from '../../shared/i18n/index.ts';
import { type JournalStore, openStore, type StoreEvent } from './index.ts';
import { addContact, rename, rewriteNote, writeNote } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { hookedFiles, unsyncedFiles } from './testing/hookedFiles.ts';
import { contactChanges, contents, namesIn, newStore, openedStore } from './testing/stores.ts';

test('a folder with nothing in it is a first run', async () => {
  const dir = await temporaryFolder();
  expect(await openStore({ dir })).toEqual({ kind: 'empty' });
  expect(await openStore({ dir: join(dir, 'not', 'there') })).toEqual({ kind: 'empty' });
});

test('what was acknowledged is there after opening again', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  expect([...store.journal.tables.stages.keys()]).toHaveLength(4);
  expect(await store.dispatch(addContact('anna', 'Anna Rossi'))).toMatchObject({
    ok: true,
    revision: 1,
    label: { key: 'did.contact.create', params: { name: 'Anna Rossi' } },
  });
  await store.dispatch(rename('anna', 'Anna “Nuvola” Rossi 🌱'));
  const before = contents(store);
  await store.close();

  const again = await openedStore({ dir });
  expect(contents(again)).toEqual(before);
  expect(again.revision).toBe(2);
  expect(namesIn(again)).toEqual(['Anna “Nuvola” Rossi 🌱']);
});

test('each command is decided on what the ones before it leave, also within a burst', async () => {
  const store = await newStore({ dir: await temporaryFolder() });
  const outcomes = await Promise.all([
    store.dispatch(addContact('anna')),
    store.dispatch(addContact('anna')),
    store.dispatch(rename('anna', 'Anna Bianchi')),
    store.undo(),
    store.dispatch(rename('nobody', 'x')),
    store.redo(),
  ]);
  expect(outcomes.map(({ ok }) => ok)).toEqual([true, false, true, true, false, true]);
  expect(outcomes[1]).toEqual({ ok: false, refusal: portable('refused.duplicateId') });
  expect(namesIn(store)).toEqual(['Anna Bianchi']);
  expect(store.revision).toBe(4);
});

test('nobody sees a change before it is on disk', async () => {
  const seen: string[] = [];
  const watched: JournalStore[] = [];
  const store = await newStore({
    dir: await temporaryFolder(),
    files: hookedFiles(({ op }) => {
      if (op === 'datasync') seen.push(...watched.map((it) => `sync of ${namesIn(it).length}`));
    }),
  });
  watched.push(store);
  store.subscribe(({ revision }) => {
    seen.push(`told ${revision} of ${namesIn(store).length}`);
  });
  await Promise.all([store.dispatch(addContact('a')), store.dispatch(addContact('b'))]);
  expect(seen).toEqual(['sync of 0', 'told 1 of 1', 'told 2 of 2']);
});

test('a burst shares its syncs', async () => {
  let syncs = 0;
  const store = await newStore({
    dir: await temporaryFolder(),
    files: hookedFiles(({ op }) => {
      if (op === 'datasync') syncs += 1;
    }),
  });
  syncs = 0;
  await Promise.all(Array.from({ length: 100 }, (_, n) => store.dispatch(addContact(`c${n}`))));
  expect(store.journal.tables.contacts.size).toBe(100);
  expect(syncs).toBe(1);
});

test('listeners hear of every change in order, until they unsubscribe', async () => {
  const store = await newStore({ dir: await temporaryFolder() });
  const events: StoreEvent[] = [];
  const unsubscribe = store.subscribe((event) => events.push(event));
  await store.dispatch(addContact('anna', 'Anna'));
  await store.undo();
  await store.redo();
  unsubscribe();
  await store.undo();
  const label = portable('did.contact.create', { name: 'Anna' });
  expect(events.map(({ changes, ...event }) => ({ ...event, count: changes.length }))).toEqual([
    { revision: 1, label, cause: 'do', count: 2, canUndo: label, canRedo: null },
    { revision: 2, label, cause: 'undo', count: 2, canUndo: null, canRedo: label },
    { revision: 3, label, cause: 'redo', count: 2, canUndo: label, canRedo: null },
  ]);
});

test('undo and redo go through the whole history, and outlive a restart and a snapshot', async () => {
  const dir = await temporaryFolder();
  const first = await newStore({ dir });
  const states = [contents(first)];
  for (const command of [addContact('a'), addContact('b'), rename('a', 'A'), rename('b', 'B')]) {
    await first.dispatch(command);
    states.push(contents(first));
  }
  await first.undo();
  await first.compact();
  await first.close();

  const store = await openedStore({ dir });
  expect(store.canRedo).toEqual(portable('did.contact.edit', { name: 'B' }));
  for (const state of [states[2], states[1], states[0]]) {
    expect(await store.undo()).toMatchObject({ ok: true });
    expect(contents(store)).toEqual(state);
  }
  expect(await store.undo()).toEqual({ ok: false, refusal: portable('refused.nothingToUndo') });
  for (const state of states.slice(1)) {
    await store.redo();
    expect(contents(store)).toEqual(state);
  }
  expect(await store.redo()).toEqual({ ok: false, refusal: portable('refused.nothingToRedo') });
});

test('all that the last session can undo is undone after a restart too, an import of thousands among it', async () => {
  const dir = await temporaryFolder();
  const files = unsyncedFiles();
  const first = await newStore({ dir, files });
  const empty = contents(first);
  await first.commit(portable('did.import', { n: 2500 }), contactChanges(2500));
  for (let n = 0; n < 130; n += 1) await first.dispatch(rename('imported-0', `Name ${n}`));
  await first.compact();
  await first.dispatch(rename('imported-0', 'Last'));
  await first.close();

  const second = await openedStore({ dir, files });
  for (let n = 0; n <= 130; n += 1) await second.undo();
  expect(second.canUndo).toEqual(portable('did.import', { n: 2500 }));
  await second.undo();
  expect(contents(second)).toEqual(empty);
  await second.redo();
  await second.close();

  // Of a session before the last, the newest alone: the file does not grow for ever.
  const third = await openedStore({ dir, files });
  await third.dispatch(rename('imported-1', 'Third'));
  await third.close();
  const { size } = await stat(join(dir, 'coltiva.journal'));
  expect(size).toBeLessThan(1024 * 1024);
});

test('an import of thousands is one step, on disk as one or not at all', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  const label = portable('did.import', { n: 1001 });
  const outcome = await store.commit(label, contactChanges(1001));
  expect(outcome).toMatchObject({ ok: true, revision: 1, label });
  const lines = (await readFile(join(dir, 'coltiva.journal'), 'utf8')).trimEnd().split('\n');
  expect(lines).toHaveLength(1 + 6);
  const imported = contents(store);
  await store.undo();
  expect(store.journal.tables.contacts.size).toBe(0);
  await store.redo();
  await store.close();
  expect(contents(await openedStore({ dir }))).toEqual(imported);
});

test('changes that start from something else are refused whole', async () => {
  const store = await newStore({ dir: await temporaryFolder() });
  const changes = contactChanges(2);
  await store.commit(portable('did.demo'), changes.slice(1));
  expect(await store.commit(portable('did.demo'), changes)).toEqual({
    ok: false,
    refusal: portable('refused.changedSince'),
  });
  expect(store.journal.tables.contacts.size).toBe(1);
});

test('a closed store refuses, and what was asked before is done', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  const asked = store.dispatch(addContact('last'));
  const closing = store.close();
  await expect(store.dispatch(addContact('late'))).rejects.toMatchObject({ code: 'closed' });
  expect(await asked).toMatchObject({ ok: true });
  await closing;
  expect(namesIn(await openedStore({ dir }))).toEqual(['last']);
});

test('edits during a snapshot are kept, and the snapshot is of one moment', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  await store.commit(portable('did.demo'), contactChanges(3000));
  const compacting = store.compact();
  const edits = [0, 1, 2].map((n) => store.dispatch(rename(`imported-${n}`, `Changed ${n}`)));
  await Promise.all([...edits, compacting]);
  await store.dispatch(rename('imported-3', 'Changed 3'));
  const after = contents(store);
  const { revision, tables } = JSON.parse(await readFile(join(dir, 'coltiva.json'), 'utf8')) as {
    revision: number;
    tables: { contacts: { name: string }[] };
  };
  expect(tables.contacts.filter(({ name }) => name.startsWith('Changed'))).toHaveLength(
    revision - 1,
  );
  await store.close();
  expect(contents(await openedStore({ dir }))).toEqual(after);
});

test('a note saved at every pause of one sitting is one step to undo, also after a restart', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  await store.dispatch(addContact('anna'));
  const before = contents(store);
  await store.dispatch(writeNote('n', 'anna', 'L', 'one'));
  await store.dispatch(rewriteNote('n', 'Lun', 'one'));
  await store.close();

  const again = await openedStore({ dir });
  await again.dispatch(rewriteNote('n', 'Lunch', 'one'));
  const written = contents(again);
  await again.dispatch(rewriteNote('n', 'Lunch at noon', 'two'));
  expect(again.canUndo?.key).toBe('did.note.edit');
  await again.undo();
  expect(contents(again)).toEqual(written);
  expect(again.canUndo?.key).toBe('did.note.create');
  await again.undo();
  expect(contents(again)).toEqual(before);
  await again.close();

  const last = await openedStore({ dir });
  await last.redo();
  expect(contents(last)).toEqual(written);
  await last.undo();
  expect(contents(last)).toEqual(before);
});

test('the numbers of a printed sheet are no step to undo, and stay through undo and redo', async () => {
  const dir = await temporaryFolder();
  const store = await newStore({ dir });
  const eventId = 'breakfast';
  const details = { title: 'Breakfast', startsAt: '2026-11-26T07:00' };
  await store.dispatch(addContact('anna'));
  await store.dispatch({ type: 'event.create', input: { id: eventId, details } });
  await store.dispatch({
    type: 'event.attendance',
    input: { eventId, contactIds: ['anna'], expected: true },
  });
  await store.dispatch({
    type: 'event.attendance',
    input: { eventId, contactIds: ['anna'], met: true },
  });
  await store.undo();
  const rows = [{ contactId: 'anna', row: 7 }];
  await store.dispatch({ type: 'event.numberRows', input: { eventId, rows } });
  const rowIn = (one: JournalStore): number | null | undefined =>
    [...one.journal.tables.attendances.values()][0]?.row;
  expect(store.canUndo).toMatchObject({ key: 'did.event.attendance' });
  expect(store.canRedo).toMatchObject({ key: 'did.event.attendance' });
  await store.redo();
  expect(rowIn(store)).toBe(7);
  await store.close();

  const again = await openedStore({ dir });
  expect(await again.undo()).toMatchObject({ ok: true });
  expect([...again.journal.tables.attendances.values()]).toMatchObject([{ row: 7, met: false }]);
  expect(await again.undo()).toMatchObject({ ok: true });
  expect(again.journal.tables.attendances.size).toBe(0);
  await again.redo();
  expect(rowIn(again)).toBe(7);
  await again.undo();
  expect(await again.undo()).toMatchObject({ ok: true, label: { key: 'did.event.create' } });
});
