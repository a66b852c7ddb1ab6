import type { Change, TableName } from '../../shared/domain/tables.ts';
import { tableSchemas } from '../../shared/domain/tables.ts';
import type { FileHandle } from './files.ts';
import {
  CHAIN_START,
  type Checksum,
  checksumOf,
  type JournalEntry,
  type JournalHeader,
  type JournalLine,
  oldestIn,
  type Position,
  SEAL_LENGTH,
} from './journalLine.ts';
import { lineBlocks } from './lineBlocks.ts';
import { SCHEMA_VERSION, type Upgrade, upgradeFrom } from './migrations/chain.ts';
import { parseStored } from './parse.ts';
import { isRecordOf } from './recordCheck.ts';

/** Where a snapshot stands in the history, and of which version it is. */
export interface Anchor extends Position {
  readonly version: number;
}

/** Where an entry begins in the file, and what its first line is chained to. */
export interface Mark {
  readonly revision: number;
  readonly offset: number;
  readonly before: Checksum;
}

export interface Damage {
  /** Counted from 1, the header. */
  readonly line: number;
  readonly reason: string;
}

/** What a journal file says, up to its end or to the first damage. */
export interface JournalReading {
  /** `null`: the first line cannot be read. */
  readonly header: JournalHeader | null;
  /** Where the entries begin: after the header's revision, or after the anchor. */
  readonly start: Position;
  /** Damage was passed over, in lines that the anchor makes unnecessary. */
  readonly skipped: boolean;
  readonly entries: readonly JournalEntry[];
  readonly marks: readonly Mark[];
  readonly position: Position;
  /** Bytes up to the end of the last whole entry, its line feed included. */
  readonly end: number;
  /** Bytes after it that were cut short and never acknowledged. */
  readonly torn: number;
  /** The line feed at `end` is missing, or is another byte. */
  readonly unterminated: boolean;
  readonly damage: Damage | null;
}

/**
 * Reads a journal file. `anchor` is where its snapshot stands: lines up to there are kept
 * for undo only, and damage among them is passed over if the line of that revision, or the
 * one after it, can be found. Rejects only with Node's errors.
 */
export async function readJournal(
  handle: FileHandle,
  anchor: Anchor | null = null,
  onBytes: (bytes: number) => void = () => undefined,
): Promise<JournalReading> {
  const reader = new JournalReader(anchor);
  for await (const { bytes, terminated } of lineBlocks(handle)) {
    reader.take(bytes, terminated);
    onBytes(bytes.length);
  }
  return reader.result();
}

class JournalReader {
  readonly #anchor: Anchor | null;
  #header: JournalHeader | null = null;
  #upgrade: Upgrade | null;
  #start: Position = { revision: 0, chain: CHAIN_START };
  #entries: JournalEntry[] = [];
  #marks: Mark[] = [];
  #line = 0;
  #offset = 0;
  #chain: Checksum = CHAIN_START;
  /** After the last whole entry. */
  #end = 0;
  #position: Position = { revision: -1, chain: CHAIN_START };
  /** Parts of an entry whose last line has not come yet. */
  #parts: JournalLine[] = [];
  #partsMark: Mark | null = null;
  #seen = 0;
  #unterminated = false;
  #damage: Damage | null = null;
  #skipped = false;

  constructor(anchor: Anchor | null) {
    this.#anchor = anchor;
    // Until the header has said which, for the case that it cannot be read.
    this.#upgrade = upgradeFrom(anchor?.version ?? SCHEMA_VERSION);
  }

  take(block: Buffer, terminated: boolean): void {
    this.#seen += block.length;
    let start = 0;
    while (start < block.length && (this.#damage === null || this.#mayPassOver())) {
      const feed = terminated ? block.indexOf(0x0a, start) : block.length;
      this.#takeLine(block.subarray(start, feed), terminated);
      this.#offset += feed + 1 - start;
      start = feed + 1;
    }
  }

  result(): JournalReading {
    return {
      header: this.#header,
      start: this.#start,
      skipped: this.#skipped,
      entries: this.#entries,
      marks: this.#marks,
      position: this.#position,
      end: this.#end,
      // An entry whose last part is missing was never acknowledged either.
      torn: this.#damage === null ? Math.max(0, this.#seen - this.#end) : 0,
      unterminated: this.#unterminated,
      damage: this.#line === 0 ? { line: 1, reason: 'empty' } : this.#damage,
    };
  }

  #takeLine(line: Buffer, terminated: boolean): void {
    this.#line += 1;
    this.#unterminated = !terminated;
    if (this.#damage !== null && !this.#passOver(line)) return;
    if (this.#sealed(line)) {
      this.#accept(line);
    } else if (terminated) {
      this.#fail('the checksum is wrong');
      // The damaged line may itself be the one that the snapshot stands on.
      if (this.#mayPassOver()) this.#passOver(line);
    } else {
      this.#takeRest(line);
    }
  }

  #sealed(line: Buffer, previous = this.#line === 1 ? CHAIN_START : this.#chain): boolean {
    return (
      line.length > SEAL_LENGTH &&
      statedChecksum(line) === checksumOf(previous, line.subarray(SEAL_LENGTH - 1))
    );
  }

  /** Whether all that is damaged so far is in the snapshot anyway. */
  #mayPassOver(): boolean {
    return this.#anchor !== null && this.#position.revision < this.#anchor.revision;
  }

  /**
   * Looks for the place where the snapshot stands, behind damage. Returns whether the line
   * is to be read from there on.
   */
  #passOver(line: Buffer): boolean {
    const anchor = this.#anchor;
    if (anchor === null) return false;
    const isLast = statedChecksum(line) === anchor.chain;
    if (!isLast && !this.#sealed(line, anchor.chain)) return false;
    this.#damage = null;
    this.#skipped = true;
    const { revision, chain } = anchor;
    this.#start = { revision, chain };
    this.#position = this.#start;
    this.#chain = chain;
    this.#entries = [];
    this.#marks = [];
    this.#parts = [];
    this.#partsMark = null;
    this.#end = isLast ? this.#offset + line.length + 1 : this.#offset;
    return !isLast;
  }

  /**
   * What follows the last line feed. Whole but for that line feed, it counts, also when the
   * line feed is there but has become another byte; else it was cut short.
   */
  #takeRest(line: Buffer): void {
    if (this.#line === 1) {
      this.#fail('the first line is cut short');
      return;
    }
    const shorter = line.subarray(0, -1);
    if (this.#sealed(shorter)) this.#accept(shorter);
  }

  #accept(line: Buffer): void {
    const json = line.toString('utf8', SEAL_LENGTH);
    let value: unknown;
    try {
      value = parseStored(json);
    } catch {
      this.#fail('not JSON');
      return;
    }
    if (this.#line === 1) this.#acceptHeader(value, line.length);
    else this.#acceptLine(value, statedChecksum(line), line.length);
  }

  #acceptHeader(value: unknown, length: number): void {
    if (!isHeader(value)) {
      this.#fail('not a journal of Coltiva');
      return;
    }
    this.#header = value;
    this.#upgrade = upgradeFrom(oldestIn(value));
    this.#chain = value.chain;
    this.#start = { revision: value.revision, chain: value.chain };
    this.#position = this.#start;
    this.#end = length + 1;
  }

  #acceptLine(found: unknown, checksum: Checksum, length: number): void {
    const value = this.#upgrade === null ? found : upgradedLine(found, this.#upgrade);
    if (!isLine(value)) {
      this.#fail('not a change of the journal');
      return;
    }
    if (value.revision !== this.#position.revision + 1) {
      this.#fail(`revision ${value.revision} follows ${this.#position.revision}`);
      return;
    }
    this.#partsMark ??= { revision: value.revision, offset: this.#offset, before: this.#chain };
    this.#parts.push(value);
    this.#chain = checksum;
    if (value.more === true) return;
    this.#entries.push(joined(this.#parts, value));
    this.#marks.push(this.#partsMark);
    this.#parts = [];
    this.#partsMark = null;
    this.#position = { revision: value.revision, chain: checksum };
    this.#end = this.#offset + length + 1;
  }

  #fail(reason: string): void {
    this.#damage = { line: this.#line, reason };
  }
}

function statedChecksum(line: Buffer): Checksum {
  return line.toString('latin1', 0, SEAL_LENGTH - 1);
}

function joined(parts: readonly JournalLine[], last: JournalLine): JournalEntry {
  const { more: _more, ...entry } = last;
  return parts.length === 1 ? entry : { ...entry, changes: parts.flatMap((part) => part.changes) };
}

function isHeader(value: unknown): value is JournalHeader {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Partial<Record<keyof JournalHeader, unknown>>;
  return (
    header.format === 'coltiva-journal' &&
    typeof header.version === 'number' &&
    typeof header.storeId === 'string' &&
    typeof header.generation === 'number' &&
    typeof header.revision === 'number' &&
    typeof header.chain === 'string' &&
    (header.older === undefined || isOlder(header.older))
  );
}

function isOlder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { version, until } = value as Readonly<Record<string, unknown>>;
  return typeof version === 'number' && typeof until === 'number';
}

/** A line's JSON with its records brought up to date. */
function upgradedLine(value: unknown, upgrade: Upgrade): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { changes } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(changes)) return value;
  return {
    ...value,
    changes: changes.map((change: unknown): unknown => {
      if (typeof change !== 'object' || change === null) return change;
      const { table, before, after } = change as Readonly<Record<string, unknown>>;
      if (!isTable(table)) return change;
      return { ...change, before: upgrade(table, before), after: upgrade(table, after) };
    }),
  };
}

const causes: ReadonlySet<unknown> = new Set(['do', 'undo', 'redo']);

function isLine(value: unknown): value is JournalLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Partial<Record<keyof JournalLine, unknown>>;
  return (
    typeof line.revision === 'number' &&
    typeof line.at === 'string' &&
    causes.has(line.cause) &&
    typeof line.label === 'object' &&
    line.label !== null &&
    (line.mergeKey === undefined || typeof line.mergeKey === 'string') &&
    Array.isArray(line.changes) &&
    line.changes.every(isChange)
  );
}

/** Whether a value is a change of a table we know, between records that fit it. */
export function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { table, id, before, after } = value as Partial<Record<keyof Change, unknown>>;
  if (!isTable(table)) return false;
  const fits = (record: unknown): boolean =>
    record === null || (isRecordOf(table, record) && record.id === id);
  return typeof id === 'string' && fits(before) && fits(after);
}

function isTable(value: unknown): value is TableName {
  return typeof value === 'string' && Object.hasOwn(tableSchemas, value);
}
