import { GrowingMap } from '../../shared/domain/growingMap.ts';
import type { TableName } from '../../shared/domain/tables.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import type { MemoryJournal } from '../../shared/domain/journal.ts';
import type { Checksum, Position } from './journalLine.ts';
import { type Held, LazyBodies } from './lazyBodies.ts';
import { PinnedTable } from './pinnedTable.ts';

/** The first line of a snapshot. */
export interface SnapshotHead extends Position {
  readonly format: 'coltiva';
  readonly version: number;
  readonly storeId: string;
  /** How many snapshots there have been; one more with each. */
  readonly generation: number;
  /** UTC. */
  readonly savedAt: string;
}

/** What a journal holds at one moment, table by table. */
export type Pinned = ReadonlyMap<TableName, PinnedTable>;

/** Pins what the journal holds now: records never change, so lists of them are enough. */
export function pin({ tables }: MemoryJournal): Pinned {
  return new Map(tableNames.map((name) => [name, pinTable(tables[name])]));
}

function pinTable(table: MemoryJournal['tables'][TableName]): PinnedTable {
  if (table instanceof LazyBodies) return new PinnedTable(table.pin(), table.blocks);
  if (table instanceof GrowingMap) {
    // It holds records, which `instanceof` cannot know.
    return new PinnedTable((table as GrowingMap<Held>).pin(), []);
  }
  return new PinnedTable([{ ids: [...table.keys()], values: [...table.values()] }], []);
}

/** The first line: an object that stays open for the tables. */
export function headLine(head: SnapshotHead): string {
  const { format, version, storeId, generation, revision, chain, savedAt } = head;
  const json = JSON.stringify({ format, version, storeId, generation, revision, chain, savedAt });
  return `${json.slice(0, -1)},"tables":{\n`;
}

/** Before a table's records, and after them. */
export const openTable = (name: TableName): string => `"${name}":[\n`;
export const closeTable = (last: boolean): string => (last ? ']\n' : '],\n');

/** The last line: how many records there are, and the CRC-32 of every byte before it. */
export function tailLine(records: number, checksum: Checksum): string {
  return `},"records":${records},"checksum":"${checksum}"}\n`;
}
export const tailPattern = /^\},"records":(\d{1,15}),"checksum":"([0-9a-f]{8})"\}\n$/;
