import { copyFile, readFile, truncate, unlink } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import { nodeFiles, withFile } from './files.ts';
import { CHAIN_START } from './journalLine.ts';
import { SCHEMA_VERSION } from './migrations/chain.ts';
import { pin, type SnapshotHead } from './snapshotFormat.ts';
import { readSnapshot } from './snapshotReader.ts';
import { type KnownSnapshot, replaceSnapshot } from './snapshotWriter.ts';
import { temporaryFolder } from './testing/folder.ts';
import { hookedFiles, unsyncedFiles } from './testing/hookedFiles.ts';
import { contactChanges } from './testing/stores.ts';

const head: SnapshotHead = {
  format: 'coltiva',
  version: SCHEMA_VERSION,
  storeId: 'store',
  generation: 1,
  revision: 0,
  chain: CHAIN_START,
  savedAt: '2026-11-24T18:30:00.000Z',
};

async function written(journal: MemoryJournal): Promise<string> {
  const path = join(await temporaryFolder(), 'coltiva.json');
  await replaceSnapshot(unsyncedFiles(), path, head, pin(journal), null);
  return path;
}

async function read(path: string): Promise<MemoryJournal> {
  const { journal } = await withFile(nodeFiles, path, (handle) => readSnapshot(handle));
  return journal;
}

/** Texts that look like the ends and beginnings of lines, beside any other. */
const text = fc.oneof(
  fc.string({ unit: 'binary', maxLength: 40 }),
  fc
    .array(
      fc.constantFrom(
        '{',
        '}',
        '[',
        ']',
        '"',
        ',',
        '\\',
        '\n',
        '\\n',
        ':',
        '},"\\n",{',
        'id',
        'è',
        '"}',
      ),
      { maxLength: 12 },
    )
    .map((parts) => parts.join('')),
);

test('whatever people write, a snapshot gives it back, also the second time', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.tuple(text, text), { maxLength: 80 }), async (texts) => {
      const journal = new MemoryJournal();
      for (const [index, [name, body]] of texts.entries()) {
        const contact = contactChanges(1)[0]?.after;
        if (contact === null || contact === undefined || !('tags' in contact)) throw new Error();
        const id = `c${index}`;
        const tags = [name, '\n', body];
        const emails = [
          { label: name, value: body },
          { label: body, value: name },
        ];
        journal.set('contacts', id, { ...contact, id, name, tags, emails });
        journal.set('noteBodies', `n${index}`, { id: `n${index}`, text: body });
      }
      const path = await written(journal);
      const first = await readFile(path, 'utf8');
      const parsed = JSON.parse(first) as { tables: Record<string, { id: string }[]> };
      expect(parsed.tables['noteBodies']).toEqual([...journal.tables.noteBodies.values()]);
      expect(parsed.tables['contacts']).toEqual([...journal.tables.contacts.values()]);
      // One record a line: head, tail, a line at each end of eleven tables, and the records.
      expect(first.split('\n')).toHaveLength(1 + tableNames.length * 2 + texts.length * 2 + 2);

      const again = await read(path);
      expect([...again.tables.contacts]).toEqual([...journal.tables.contacts]);
      expect(await readFile(await written(again), 'utf8')).toBe(first);
      expect([...again.tables.noteBodies]).toEqual([...journal.tables.noteBodies]);
    }),
    { numRuns: 60 },
  );
});

type Edit = readonly [kind: 'put' | 'remove' | 'restore', index: number, text: string];

const edit: fc.Arbitrary<Edit> = fc.tuple(
  fc.constantFrom('put' as const, 'put' as const, 'remove' as const, 'restore' as const),
  fc.nat(30),
  text,
);

test('made from the old file or from memory, a snapshot is the same to the byte', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.array(edit), { maxLength: 5 }), async (rounds) => {
      let made = 0;
      const files = hookedFiles(({ op }) => {
        if (op === 'open') made += 1;
        return op === 'sync' || op === 'datasync' ? 'skip' : undefined;
      });
      const folder = await temporaryFolder();
      const merged = join(folder, 'merged.json');
      const whole = join(folder, 'whole.json');
      const start = new MemoryJournal();
      for (let n = 0; n < 20; n += 1)
        start.set('noteBodies', `n${n}`, { id: `n${n}`, text: 'old' });
      await replaceSnapshot(files, merged, head, pin(start), null);
      const first = await withFile(nodeFiles, merged, (handle) => readSnapshot(handle));
      const { journal } = first;
      let known: KnownSnapshot = { ...first, tables: pin(journal), size: 0 };
      for (const edits of rounds) {
        for (const [kind, index, body] of edits) {
          const id = `n${index}`;
          // Taken out and put back, as undo does, a record comes last.
          const old = journal.tables.noteBodies.get(id) ?? null;
          if (kind !== 'put') journal.set('noteBodies', id, null);
          if (kind === 'put') journal.set('noteBodies', id, { id, text: body });
          if (kind === 'restore') journal.set('noteBodies', id, old);
        }
        made = 0;
        known = await replaceSnapshot(files, merged, head, pin(journal), known);
        // A second file would mean that the old one was not relied on.
        expect(made).toBe(1);
        await replaceSnapshot(files, whole, head, pin(journal), null);
        expect(await readFile(merged, 'utf8')).toBe(await readFile(whole, 'utf8'));
      }
    }),
    { numRuns: 60 },
  );
});

test.each([
  ['damaged', (path: string) => truncate(path, 700)],
  ['gone', (path: string) => unlink(path)],
  ['another', async (path: string) => copyFile(await written(new MemoryJournal()), path)],
])('where the old file is %s, the new one comes from memory', async (_what, harm) => {
  const journal = new MemoryJournal();
  journal.load('noteBodies', [{ id: 'a', text: 'x'.repeat(1000) }]);
  const path = await written(journal);
  const { checksum } = await withFile(nodeFiles, path, (handle) => readSnapshot(handle));
  const before = await readFile(path, 'utf8');
  await harm(path);
  const tables = pin(journal);
  await replaceSnapshot(unsyncedFiles(), path, head, tables, { tables, checksum, size: 0 });
  expect(await readFile(path, 'utf8')).toBe(before);
});

test('texts are read when asked for, and are like any other record', async () => {
  const journal = new MemoryJournal();
  for (const id of ['a', 'b', 'c']) journal.set('noteBodies', id, { id, text: `text of ${id}` });
  const { noteBodies } = (await read(await written(journal))).tables;
  expect(noteBodies.get('b')).toEqual({ id: 'b', text: 'text of b' });
  expect(noteBodies.get('z')).toBeUndefined();
  noteBodies.set('b', { id: 'b', text: 'new' });
  noteBodies.delete('a');
  expect(noteBodies.size).toBe(2);
  expect([...noteBodies.keys()]).toEqual(['b', 'c']);
  const visited: string[] = [];
  noteBodies.forEach(({ text: body }, id) => visited.push(`${id}: ${body}`));
  expect(visited).toEqual(['b: new', 'c: text of c']);
  expect([...noteBodies.values()].map(({ text: body }) => body)).toEqual(['new', 'text of c']);
});

test('texts in another layout are read all the same', async () => {
  const journal = new MemoryJournal();
  journal.set('noteBodies', 'a', { id: 'a', text: 'first' });
  // The same record with its members the other way round.
  journal.set('noteBodies', 'b', { text: 'second', id: 'b' });
  expect([...(await read(await written(journal))).tables.noteBodies.values()]).toEqual([
    { id: 'a', text: 'first' },
    { id: 'b', text: 'second' },
  ]);
});

test('a note of fifty megabytes is no obstacle', async () => {
  const journal = new MemoryJournal();
  const body = { id: 'long', text: 'parola è «detta» '.repeat(3_000_000) };
  journal.set('noteBodies', 'long', body);
  const again = await read(await written(journal));
  expect(again.tables.noteBodies.get('long')?.text === body.text).toBe(true);
});

test('two records with one id are damage', async () => {
  const journal = new MemoryJournal();
  journal.set('noteBodies', 'a', { id: 'a', text: '1' });
  journal.set('noteBodies', 'b', { id: 'a', text: '2' });
  const path = await written(journal);
  await expect(read(path)).rejects.toThrow('the same id');
});
