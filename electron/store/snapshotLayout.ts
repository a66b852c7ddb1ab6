import { crc32 } from 'node:zlib';
import type { TableName } from '../../shared/domain/tables.ts';
import type { Checksum } from './journalLine.ts';
import {
  FIRST_VERSION,
  SCHEMA_VERSION,
  tablesOf,
  type Upgrade,
  upgradeFrom,
} from './migrations/chain.ts';
import { parseStored } from './parse.ts';
import { closeTable, openTable, type SnapshotHead, tailPattern } from './snapshotFormat.ts';

/** The file is not what was written. `message` says where, for a developer. */
export class SnapshotDamage extends Error {}

/** Whole, for all we know, and written by a newer version of Coltiva. */
export class NewerSnapshot extends Error {
  constructor(version: number) {
    super(`the store's format is ${version}, this program reads ${SCHEMA_VERSION}`);
  }
}

/** Whole lines of a table, in the reader's own memory; `null`: the table ends. */
export interface SnapshotPart {
  readonly table: TableName;
  readonly lines: Buffer | null;
}

/** Where the lines of a snapshot can be: the first, between tables, among records, after. */
type Place =
  | { readonly at: 'start' }
  | { readonly at: 'table'; readonly index: number }
  | { readonly at: 'records'; readonly index: number }
  | { readonly at: 'tail' }
  | { readonly at: 'end' };

const LINE_FEED = 0x0a;
const BRACKET = 0x5d;
const MARK_LENGTH = 3;
/** Bytes of lines in a part: the engine keeps longer strings apart, at a cost. */
const PART = 64 * 1024;

/**
 * Takes a snapshot apart into the lines of its tables, and checks every byte by checksum.
 * What it throws is `SnapshotDamage` or `NewerSnapshot`.
 */
export class SnapshotLayout {
  #head: SnapshotHead | null = null;
  /** Those of the snapshot's version. */
  #tables: readonly TableName[] = [];
  #upgrade: Upgrade | null = null;
  #place: Place = { at: 'start' };
  #crc = 0;
  #tail: { readonly records: number; readonly checksum: Checksum } | null = null;

  /** What the records in the parts need; `null`: nothing. */
  get upgrade(): Upgrade | null {
    return this.#upgrade;
  }

  /** The parts of the next block of whole lines. */
  *parts(block: Buffer): Generator<SnapshotPart> {
    let start = 0;
    if (this.#place.at === 'start') {
      // An editor may have put a byte order mark before it; nothing is lost by it.
      if (block[0] === 0xef && block[1] === 0xbb && block[2] === 0xbf) start = MARK_LENGTH;
      refuseNewer(block);
    }
    while (start < block.length) {
      const place = this.#place;
      if (place.at === 'records') {
        const table = this.#tableAt(place.index);
        // No record's line begins with a bracket: the first that does closes the table.
        const closing = block[start] === BRACKET ? start : block.indexOf('\n]', start) + 1;
        const end = closing === 0 ? block.length : closing;
        yield* this.#lines(table, block.subarray(start, end));
        start = end;
        if (closing === 0) continue;
        start = this.#takeEnd(block, closing, place.index);
        yield { table, lines: null };
      } else {
        start = this.#takeLine(block, start, place);
      }
    }
  }

  /** What the first and the last line say, when all is there. `records`: how many came. */
  result(records: number): { readonly head: SnapshotHead; readonly checksum: Checksum } {
    if (this.#head === null || this.#tail === null) {
      throw new SnapshotDamage('the file ends too early');
    }
    if (this.#tail.records !== records) {
      throw new SnapshotDamage('the number of records is wrong');
    }
    return { head: this.#head, checksum: this.#tail.checksum };
  }

  *#lines(table: TableName, lines: Buffer): Generator<SnapshotPart> {
    this.#crc = crc32(lines, this.#crc);
    for (let start = 0; start < lines.length; ) {
      const feed = lines.indexOf(LINE_FEED, start + PART);
      const end = feed === -1 ? lines.length : feed + 1;
      yield { table, lines: lines.subarray(start, end) };
      start = end;
    }
  }

  #takeEnd(block: Buffer, start: number, index: number): number {
    const line = lineFrom(block, start);
    const isLast = index === this.#tables.length - 1;
    if (line.toString('latin1') !== closeTable(isLast)) {
      throw new SnapshotDamage(`the end of ${this.#tableAt(index)} is not one of ours`);
    }
    this.#crc = crc32(line, this.#crc);
    this.#place = isLast ? { at: 'tail' } : { at: 'table', index: index + 1 };
    return start + line.length;
  }

  #takeLine(block: Buffer, start: number, place: Exclude<Place, { at: 'records' }>): number {
    const line = lineFrom(block, start);
    const text = line.toString('utf8');
    switch (place.at) {
      case 'start':
        this.#head = parseHead(text);
        this.#tables = tablesOf(this.#head.version);
        this.#upgrade = upgradeFrom(this.#head.version);
        this.#place = { at: 'table', index: 0 };
        break;
      case 'table':
        if (text !== openTable(this.#tableAt(place.index))) {
          throw new SnapshotDamage(
            `the beginning of ${this.#tableAt(place.index)} is not one of ours`,
          );
        }
        this.#place = { at: 'records', index: place.index };
        break;
      case 'tail':
        this.#tail = this.#parseTail(text);
        this.#place = { at: 'end' };
        return start + line.length;
      case 'end':
        throw new SnapshotDamage('something follows the end');
      default:
        place satisfies never;
    }
    this.#crc = crc32(line, this.#crc);
    return start + line.length;
  }

  #tableAt(index: number): TableName {
    const name = this.#tables[index];
    if (name === undefined) throw new SnapshotDamage('too many tables');
    return name;
  }

  #parseTail(line: string): { readonly records: number; readonly checksum: Checksum } {
    const [, records, checksum] = tailPattern.exec(line) ?? [];
    if (records === undefined || checksum === undefined) {
      throw new SnapshotDamage('the last line is not one of ours');
    }
    if (checksum !== this.#crc.toString(16).padStart(8, '0')) {
      throw new SnapshotDamage('the checksum is wrong');
    }
    return { records: Number(records), checksum };
  }
}

/** The line that begins there, with its line feed. */
function lineFrom(block: Buffer, start: number): Buffer {
  const feed = block.indexOf(LINE_FEED, start);
  return block.subarray(start, feed === -1 ? block.length : feed + 1);
}

/**
 * Looks for the version before anything else: a newer format may differ in everything but
 * its first two members.
 */
function refuseNewer(block: Buffer): void {
  const found = /^\uFEFF?\s*\{\s*"format"\s*:\s*"coltiva"\s*,\s*"version"\s*:\s*(\d{1,15})\b/.exec(
    block.toString('utf8', 0, 512),
  );
  const version = Number(found?.[1] ?? SCHEMA_VERSION);
  if (version > SCHEMA_VERSION) throw new NewerSnapshot(version);
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
    !isVersion(head.version) ||
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

/** A greater one has been refused already. */
function isVersion(value: unknown): boolean {
  return typeof value === 'number' && value >= FIRST_VERSION && Number.isInteger(value);
}
