import type { TableName } from '../../shared/domain/tables.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import type { MemoryJournal } from '../../shared/domain/journal.ts';
import type { Checksum, Position } from './journalLine.ts';
import { LazyBodies, type PinnedTable } from './lazyBodies.ts';
import { Pace } from './pace.ts';

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

/**
 * Pins what the journal holds now: records never change, so lists of them are enough. Others may
 * work in between, but nobody may change the journal until it resolves.
 */
export async function pinInSlices({ tables }: MemoryJournal): Promise<Pinned> {
  const pace = new Pace();
  const pinned = new Map<TableName, PinnedTable>();
  for (const name of tableNames) {
    const table = tables[name];
    if (table instanceof LazyBodies) {
      const ids = [...table.keys()];
      await pace.keep();
      pinned.set(name, { ids, held: [...table.held()], blocks: table.blocks });
    } else {
      pinned.set(name, { ids: null, held: [...table.values()], blocks: [] });
    }
    await pace.keep();
  }
  return pinned;
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
