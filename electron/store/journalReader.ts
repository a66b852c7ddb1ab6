import type { FileHandle } from './files.ts';
import { isHeader, isLine, upgradedLine } from './journalChecks.ts';
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
import { Pace } from './pace.ts';
import { parseStored } from './parse.ts';

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

/** Where a line begins, and its checksum. */
export interface LastLine {
  readonly offset: number;
  readonly checksum: Checksum;
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
  /** The last line up to there. */
  readonly last: LastLine;
  /** Bytes after it that were cut short and never acknowledged. */
  readonly torn: number;
  /** The line feed at `end` is missing, or is another byte. */
  readonly unterminated: boolean;
  readonly damage: Damage | null;
}

/** Lines that are read and checked in one go, in bytes: theirs takes longer than records'. */
const BLOCK = 128 * 1024;

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
  const pace = new Pace();
  for await (const { bytes, terminated } of lineBlocks(handle, BLOCK)) {
    reader.take(bytes, terminated);
    await pace.keep();
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
  #last: LastLine = { offset: 0, checksum: CHAIN_START };
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
      last: this.#last,
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
    // Where it is begun again nothing of this one is looked at any more.
    this.#last = { offset: this.#offset, checksum: chain };
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
    if (this.#line === 1) this.#acceptHeader(value, line);
    else this.#acceptLine(value, statedChecksum(line), line.length);
  }

  #acceptHeader(value: unknown, line: Buffer): void {
    if (!isHeader(value)) {
      this.#fail('not a journal of Coltiva');
      return;
    }
    this.#header = value;
    this.#upgrade = upgradeFrom(oldestIn(value));
    this.#chain = value.chain;
    this.#start = { revision: value.revision, chain: value.chain };
    this.#position = this.#start;
    this.#end = line.length + 1;
    this.#last = { offset: 0, checksum: statedChecksum(line) };
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
    this.#last = { offset: this.#offset, checksum };
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
