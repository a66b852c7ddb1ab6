import { crc32 } from 'node:zlib';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { type TableName, type Tables, tableNames } from '../../shared/domain/tables.ts';
import type { FileHandle } from './files.ts';
import { LazyBodies } from './lazyBodies.ts';
import { lineBlocks } from './lineBlocks.ts';
import { parseStored } from './parse.ts';
import { isRecordOf } from './recordCheck.ts';
import {
  closeTable,
  openTable,
  SNAPSHOT_VERSION,
  type SnapshotHead,
  tailPattern,
} from './snapshotFormat.ts';

/** The file is not what was written. `message` says where, for a developer. */
export class SnapshotDamage extends Error {}

/** Whole, for all we know, and written by a newer version of Coltiva. */
export class NewerSnapshot extends Error {
  constructor(version: number) {
    super(`the store's format is ${version}, this program reads ${SNAPSHOT_VERSION}`);
  }
}

export interface SnapshotReading {
  readonly head: SnapshotHead;
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
  const reader = new SnapshotReader((table, lines) => {
    const unread = table === 'noteBodies' ? bodies.addLines(lines) : -1;
    return unread === -1 ? keepRecords(journal, table, lines) : unread;
  });
  for await (const { bytes } of lineBlocks(handle)) {
    reader.take(bytes);
    onBytes(bytes.length);
  }
  const { head, records } = reader.result();
  if (journal.size !== records) throw new SnapshotDamage('two records have the same id');
  return { head, journal };
}

/** Reads a snapshot only to see that it is whole. Rejects as `readSnapshot` does. */
export async function checkSnapshot(handle: FileHandle): Promise<SnapshotHead> {
  const reader = new SnapshotReader((table, lines) => parseRecords(table, lines).length);
  for await (const { bytes } of lineBlocks(handle)) reader.take(bytes);
  return reader.result().head;
}

function keepRecords(journal: MemoryJournal, table: TableName, lines: Buffer): number {
  const records = parseRecords(table, lines);
  // isRecordOf has said so, table by table, which the types cannot follow.
  journal.load(table, records as readonly Tables[TableName][]);
  return records.length;
}

const LINE_FEED = 0x0a;
const COMMA = 0x2c;

/** The records of whole lines, each checked by shape. */
function parseRecords(table: TableName, lines: Buffer): readonly { readonly id: string }[] {
  const end = lines.length - (lines[lines.length - 2] === COMMA ? 2 : 1);
  let values: unknown;
  try {
    values = parseStored(`[${lines.toString('utf8', 0, end)}]`);
  } catch (error) {
    throw new SnapshotDamage(`${table}: not JSON`, { cause: error });
  }
  if (!Array.isArray(values)) throw new SnapshotDamage(`${table}: not a list`);
  const records: readonly unknown[] = values;
  if (!records.every((value) => isRecordOf(table, value))) {
    throw new SnapshotDamage(`${table}: not a record`);
  }
  return records;
}

/** The engine keeps longer strings apart from the others, at a cost. Bytes. */
const PIECE = 64 * 1024;

const MARK_LENGTH = 3;
/** Where the lines of a snapshot can be: the first, between tables, among records, after. */
type Place =
  | { readonly at: 'start' }
  | { readonly at: 'table'; readonly index: number }
  | { readonly at: 'records'; readonly index: number }
  | { readonly at: 'tail' }
  | { readonly at: 'end' };

/** Takes whole lines of a table; returns how many records they are. */
type KeepLines = (table: TableName, lines: Buffer) => number;

class SnapshotReader {
  readonly #keep: KeepLines;
  #head: SnapshotHead | null = null;
  #place: Place = { at: 'start' };
  #crc = 0;
  #records = 0;

  constructor(keep: KeepLines) {
    this.#keep = keep;
  }

  take(block: Buffer): void {
    let start = 0;
    if (this.#place.at === 'start') {
      // An editor may have put a byte order mark before it; nothing is lost by it.
      if (block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf) start = MARK_LENGTH;
      refuseNewer(block);
    }
    while (start < block.length) start = this.#takePart(block, start);
  }

  result(): { readonly head: SnapshotHead; readonly records: number } {
    if (this.#head === null || this.#place.at !== 'end') {
      throw new SnapshotDamage('the file ends too early');
    }
    return { head: this.#head, records: this.#records };
  }

  /** Takes a line, or as many records as there are; returns where the next part begins. */
  #takePart(block: Buffer, start: number): number {
    if (this.#place.at === 'records') return this.#takeRecords(block, start, this.#place.index);
    const feed = block.indexOf(0x0a, start);
    const end = feed === -1 ? block.length : feed + 1;
    const line = block.subarray(start, end);
    if (this.#place.at !== 'tail') this.#crc = crc32(line, this.#crc);
    this.#takeLine(line.toString('utf8'), this.#place);
    return end;
  }

  #takeLine(line: string, place: Exclude<Place, { at: 'records' }>): void {
    switch (place.at) {
      case 'start':
        this.#head = parseHead(line);
        this.#place = { at: 'table', index: 0 };
        return;
      case 'table':
        if (line !== openTable(tableAt(place.index)))
          throw new SnapshotDamage('a table is missing');
        this.#place = { at: 'records', index: place.index };
        return;
      case 'tail':
        this.#takeTail(line);
        this.#place = { at: 'end' };
        return;
      case 'end':
        throw new SnapshotDamage('something follows the end');
      default:
        place satisfies never;
    }
  }

  #takeRecords(block: Buffer, start: number, index: number): number {
    // No record's line begins with a bracket: the first that does closes the table.
    const closing = block[start] === 0x5d ? start : block.indexOf('\n]', start) + 1;
    const end = closing === 0 ? block.length : closing;
    const table = tableAt(index);
    if (end > start) this.#addRecords(table, block.subarray(start, end));
    if (closing === 0) return end;
    const feed = block.indexOf(0x0a, closing);
    const after = feed === -1 ? block.length : feed + 1;
    const line = block.subarray(closing, after);
    const last = index === tableNames.length - 1;
    if (line.toString('latin1') !== closeTable(last)) throw new SnapshotDamage(`end of ${table}`);
    this.#crc = crc32(line, this.#crc);
    this.#place = last ? { at: 'tail' } : { at: 'table', index: index + 1 };
    return after;
  }

  #addRecords(table: TableName, lines: Buffer): void {
    this.#crc = crc32(lines, this.#crc);
    for (let start = 0; start < lines.length; ) {
      const near = lines.indexOf(LINE_FEED, start + PIECE);
      const end = near === -1 ? lines.length : near + 1;
      this.#records += this.#keep(table, lines.subarray(start, end));
      start = end;
    }
  }

  #takeTail(line: string): void {
    const found = tailPattern.exec(line);
    if (!found) throw new SnapshotDamage('the last line is not one of ours');
    if (found[2] !== this.#crc.toString(16).padStart(8, '0')) {
      throw new SnapshotDamage('the checksum is wrong');
    }
    if (Number(found[1]) !== this.#records) {
      throw new SnapshotDamage('the number of records is wrong');
    }
  }
}

function tableAt(index: number): TableName {
  const name = tableNames[index];
  if (name === undefined) throw new SnapshotDamage('too many tables');
  return name;
}

/**
 * Looks for the version before anything else: a newer format may differ in everything but
 * its first two members.
 */
function refuseNewer(block: Buffer): void {
  const found = /^\uFEFF?\s*\{\s*"format"\s*:\s*"coltiva"\s*,\s*"version"\s*:\s*(\d{1,15})\b/.exec(
    block.toString('utf8', 0, 512),
  );
  const version = Number(found?.[1] ?? SNAPSHOT_VERSION);
  if (version > SNAPSHOT_VERSION) throw new NewerSnapshot(version);
}

function parseHead(line: string): SnapshotHead {
  const opening = ',"tables":{\n';
  if (!line.endsWith(opening)) throw new SnapshotDamage('not a journal of Coltiva');
  let value: unknown;
  try {
    value = parseStored(`${line.slice(0, -opening.length)}}`);
  } catch (error) {
    throw new SnapshotDamage('the first line is not JSON', { cause: error });
  }
  const head = (value ?? {}) as Partial<Record<keyof SnapshotHead, unknown>>;
  if (
    head.format !== 'coltiva' ||
    head.version !== SNAPSHOT_VERSION ||
    typeof head.storeId !== 'string' ||
    typeof head.generation !== 'number' ||
    typeof head.revision !== 'number' ||
    typeof head.chain !== 'string' ||
    typeof head.savedAt !== 'string'
  ) {
    throw new SnapshotDamage('the first line is not one of ours');
  }
  return value as SnapshotHead;
}
