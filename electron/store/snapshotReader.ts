import { MemoryJournal } from '../../shared/domain/journal.ts';
import type { TableName, Tables } from '../../shared/domain/tables.ts';
import type { FileHandle } from './files.ts';
import type { Checksum } from './journalLine.ts';
import { LazyBodies } from './lazyBodies.ts';
import { lineBlocks } from './lineBlocks.ts';
import type { Upgrade } from './migrations/chain.ts';
import { Pace } from './pace.ts';
import { parseStored } from './parse.ts';
import { isRecordOf } from './recordCheck.ts';
import type { SnapshotHead } from './snapshotFormat.ts';
import { SnapshotDamage, SnapshotLayout } from './snapshotLayout.ts';

export interface SnapshotReading {
  readonly head: SnapshotHead;
  readonly checksum: Checksum;
  readonly journal: MemoryJournal;
}

/**
 * Reads a snapshot block by block, checking every byte by checksum and every record by
 * shape. Rejects with `SnapshotDamage`, `NewerSnapshot` or Node's error; a snapshot is never
 * partly read.
 */
export async function readSnapshot(
  handle: FileHandle,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<SnapshotReading> {
  const bodies = new LazyBodies();
  const journal = new MemoryJournal(bodies);
  const layout = new SnapshotLayout();
  const pace = new Pace();
  let records = 0;
  for await (const { bytes } of lineBlocks(handle)) {
    for (const { table, lines } of layout.parts(bytes)) {
      // A block's records and the memory they make the engine tidy up are too long together.
      await pace.keep();
      if (lines === null) continue;
      const unread = table === 'noteBodies' ? bodies.addLines(lines) : -1;
      records += unread === -1 ? load(journal, table, lines, layout.upgrade) : unread;
    }
    onBytes(bytes.length);
  }
  const { head, checksum } = layout.result(records);
  if (journal.size !== records) throw new SnapshotDamage('two records have the same id');
  return { head, checksum, journal };
}

/** Records of a table, some at a time, brought up to date. */
export type Visit = (table: TableName, records: readonly { readonly id: string }[]) => void;

/**
 * Reads a snapshot only to see that it is whole; `visit` gets what is in it, before the end
 * has been seen. Rejects as `readSnapshot` does.
 */
export async function checkSnapshot(
  handle: FileHandle,
  visit: Visit = () => undefined,
): Promise<SnapshotHead> {
  const layout = new SnapshotLayout();
  const pace = new Pace();
  let records = 0;
  for await (const { bytes } of lineBlocks(handle)) {
    for (const { table, lines } of layout.parts(bytes)) {
      await pace.keep();
      if (lines === null) continue;
      const parsed = parseRecords(table, lines, layout.upgrade);
      visit(table, parsed);
      records += parsed.length;
    }
  }
  return layout.result(records).head;
}

/** Returns how many records the lines are. */
function load(
  journal: MemoryJournal,
  table: TableName,
  lines: Buffer,
  upgrade: Upgrade | null,
): number {
  const records = parseRecords(table, lines, upgrade);
  // isRecordOf has said so, table by table, which the types cannot follow.
  journal.load(table, records as readonly Tables[TableName][]);
  return records.length;
}

const COMMA = 0x2c;

/** The records of whole lines, brought up to date, each checked by shape. */
function parseRecords(
  table: TableName,
  lines: Buffer,
  upgrade: Upgrade | null,
): readonly { readonly id: string }[] {
  const end = lines.length - (lines[lines.length - 2] === COMMA ? 2 : 1);
  let values: unknown;
  try {
    values = parseStored(`[${lines.toString('utf8', 0, end)}]`);
  } catch (error) {
    throw new SnapshotDamage(`${table}: not JSON`, { cause: error });
  }
  if (!Array.isArray(values)) throw new SnapshotDamage(`${table}: not a list`);
  const records: readonly unknown[] =
    upgrade === null ? values : values.map((value) => upgrade(table, value));
  if (!records.every((value) => isRecordOf(table, value))) {
    throw new SnapshotDamage(`${table}: not a record`);
  }
  return records;
}
