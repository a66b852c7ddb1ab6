import { dirname } from 'node:path';
import { type TableName, tableNames } from '../../shared/domain/tables.ts';
import { ChunkedWriter } from './chunkedWriter.ts';
import {
  behindLink,
  type FileHandle,
  type Files,
  type Replacement,
  replacementFor,
  syncFolder,
  withFile,
} from './files.ts';
import type { Checksum } from './journalLine.ts';
import { lineBlocks } from './lineBlocks.ts';
import { Pace } from './pace.ts';
import { PinnedTable } from './pinnedTable.ts';
import {
  closeTable,
  headLine,
  openTable,
  type Pinned,
  type SnapshotHead,
  tailLine,
} from './snapshotFormat.ts';
import { SnapshotDamage, SnapshotLayout } from './snapshotLayout.ts';
import { TableMerge } from './snapshotMerge.ts';
import { addEntries } from './tableLines.ts';

/** A snapshot that is on disk, and what was in it. */
export interface KnownSnapshot {
  readonly tables: Pinned;
  readonly checksum: Checksum;
  /** Bytes. */
  readonly size: number;
}

/**
 * Puts a new snapshot in the place of the old: complete and on disk before it takes the
 * name. With `known`, which is what the old one holds, unchanged records are copied from it.
 * Rejects with Node's error; what is then there is whole, be it the old or the new.
 */
export async function replaceSnapshot(
  files: Files,
  path: string,
  head: SnapshotHead,
  tables: Pinned,
  known: KnownSnapshot | null,
  beforePut: () => Promise<void> = () => Promise.resolve(),
): Promise<KnownSnapshot> {
  const target = await behindLink(files, path);
  const { replacement, checksum } =
    (known && (await rewritten(files, target, head, tables, known))) ??
    (await written(files, target, (out) => writeAllTables(out, head, tables)));
  let size: number;
  try {
    ({ size } = await replacement.handle.stat());
    await beforePut();
    await replacement.put();
  } catch (error) {
    await replacement.discard();
    throw error;
  }
  await replacement.handle.close();
  await syncFolder(files, dirname(target));
  return { tables, checksum, size };
}

interface Written {
  readonly replacement: Replacement;
  readonly checksum: Checksum;
}

/** A new file that is complete and on disk. */
async function written(
  files: Files,
  target: string,
  fill: (out: ChunkedWriter) => Promise<number>,
): Promise<Written> {
  const replacement = await replacementFor(files, target);
  try {
    const out = new ChunkedWriter(replacement.handle);
    const records = await fill(out);
    await out.flush();
    const { checksum } = out;
    out.addText(tailLine(records, checksum));
    await out.flush();
    await out.sync();
    return { replacement, checksum };
  } catch (error) {
    await replacement.discard();
    throw error;
  }
}

/** `null` when the old snapshot cannot be relied on, or the disk fails: memory has it all. */
async function rewritten(
  files: Files,
  target: string,
  head: SnapshotHead,
  tables: Pinned,
  known: KnownSnapshot,
): Promise<Written | null> {
  try {
    return await withFile(files, target, (old) =>
      written(files, target, (out) => mergeTables(out, head, tables, old, known)),
    );
  } catch {
    return null;
  }
}

async function writeAllTables(
  out: ChunkedWriter,
  head: SnapshotHead,
  tables: Pinned,
): Promise<number> {
  const pace = new Pace();
  let records = 0;
  out.addText(headLine(head));
  for (const name of tableNames) {
    const table = tableOf(tables, name);
    out.addText(openTable(name));
    await addRest(out, table, 0, pace);
    endTable(out, table, name);
    records += table.length;
  }
  return records;
}

/** The new snapshot from the old one's lines. Throws when it is not the one that is known. */
async function mergeTables(
  out: ChunkedWriter,
  head: SnapshotHead,
  tables: Pinned,
  old: FileHandle,
  known: KnownSnapshot,
): Promise<number> {
  const pace = new Pace();
  const layout = new SnapshotLayout();
  let records = 0;
  let oldRecords = 0;
  let merge: TableMerge | null = null;
  out.addText(headLine(head));
  for await (const { bytes } of lineBlocks(old)) {
    for (const { table: name, lines } of layout.parts(bytes)) {
      const table = tableOf(tables, name);
      if (merge === null) {
        out.addText(openTable(name));
        merge = new TableMerge(out, tableOf(known.tables, name), table);
      }
      if (lines !== null) {
        merge.take(lines);
        continue;
      }
      merge.finish();
      await addRest(out, table, merge.next, pace);
      endTable(out, table, name);
      records += table.length;
      oldRecords += tableOf(known.tables, name).length;
      merge = null;
    }
    if (out.isFull) await out.flush();
    await pace.keep();
  }
  if (layout.result(oldRecords).checksum !== known.checksum) {
    throw new SnapshotDamage('the old snapshot is not the one that was read');
  }
  return records;
}

/** The entries from an index on. */
async function addRest(
  out: ChunkedWriter,
  table: PinnedTable,
  from: number,
  pace: Pace,
): Promise<void> {
  for (let next = from; next < table.length; ) {
    next = addEntries(out, table, next);
    if (out.isFull) await out.flush();
    await pace.keep();
  }
}

function endTable(out: ChunkedWriter, table: PinnedTable, name: TableName): void {
  if (table.length > 0) out.addText('\n');
  out.addText(closeTable(name === tableNames.at(-1)));
}

function tableOf(tables: Pinned, name: TableName): PinnedTable {
  return tables.get(name) ?? PinnedTable.empty;
}
