import { dirname } from 'node:path';
import { portable } from '../../shared/i18n/index.ts';
import { copyRange } from './copyBytes.ts';
import { entryLines } from './entryLines.ts';
import {
  type FileHandle,
  type Files,
  type Replacement,
  replacementFor,
  syncFolder,
  writeAll,
} from './files.ts';
import {
  CHAIN_START,
  type JournalEntry,
  type JournalHeader,
  type Position,
  renewedHeader,
  sealLine,
} from './journalLine.ts';
import type { JournalReading, LastLine, Mark } from './journalReader.ts';
import { LineBuffer } from './lineBuffer.ts';
import { RecordTexts } from './recordTexts.ts';
import type { SnapshotHead } from './snapshotFormat.ts';
import { SCHEMA_VERSION } from './migrations/chain.ts';
import { stampForName } from './names.ts';
import { Disturbed } from './outside.ts';
import { OwnFile } from './ownFile.ts';
import { keepOutside } from './setAside.ts';
import { StorageError } from './storageError.ts';
import { syncedWritesFlag } from './syncedWrites.ts';

/** Bytes gathered before they are handed to the disk; only long imports have more. */
const CHUNK = 1024 * 1024;

/** What of the old file goes into a new one. */
export interface Renewal {
  readonly generation: number;
  /** Entries after this revision are kept; all, when they begin later. */
  readonly after: number;
  /** Entries up to this revision are in a snapshot: where the old file is lost, they may go. */
  readonly settled: number;
}

/** What is asked about the file when something is added to it. */
interface Questions {
  readonly before: () => Promise<boolean>;
  readonly after: () => Promise<boolean>;
}
const yes = (): Promise<boolean> => Promise.resolve(true);
/** A file that nobody else knows yet. */
const unquestioned: Questions = { before: yes, after: yes };

/**
 * The journal file, open for appending. Only what `append` has resolved for counts as
 * written. Not safe for calls that overlap: the adapter's lane keeps them apart.
 */
export class JournalFile {
  readonly #files: Files;
  /** The file itself, behind a link. */
  readonly #path: string;
  /** `O_DSYNC`: a write through the handle is on disk when it returns. 0: a sync is needed. */
  readonly #synced: number;
  readonly #records = new RecordTexts();
  readonly #lines = new LineBuffer();
  #handle: FileHandle;
  /** Behind the handle. */
  #own: OwnFile;
  #header: JournalHeader;
  /** Before the first entry. */
  #start: Position;
  #position: Position;
  /** Bytes acknowledged. */
  #end: number;
  #marks: Mark[];
  /** Acknowledged: what of the file is looked at to see whether it is still ours. */
  #last: LastLine;
  /** A write or sync failed: after that, nothing the system says about this file is certain. */
  #suspect = false;

  private constructor(
    files: Files,
    path: string,
    synced: number,
    handle: FileHandle,
    header: JournalHeader,
    state: Pick<JournalReading, 'start' | 'position' | 'end' | 'marks' | 'last'>,
  ) {
    this.#files = files;
    this.#path = path;
    this.#synced = synced;
    this.#handle = handle;
    this.#own = this.#ownBehind(handle);
    this.#header = header;
    this.#start = state.start;
    this.#position = state.position;
    this.#end = state.end;
    this.#marks = [...state.marks];
    this.#last = state.last;
  }

  /** A new, closed file with these entries, in the place of any old one. */
  static async create(
    files: Files,
    path: string,
    header: JournalHeader,
    entries: readonly JournalEntry[] = [],
  ): Promise<void> {
    const { bytes, checksum } = sealLine(JSON.stringify(header), CHAIN_START);
    const replacement = await replacementFor(files, path);
    try {
      await writeAll(replacement.handle, bytes, 0);
      const start = { revision: header.revision, chain: header.chain };
      const file = new JournalFile(files, path, 0, replacement.handle, header, {
        start,
        position: start,
        end: bytes.length,
        marks: [],
        last: { offset: 0, checksum },
      });
      await file.#write(entries);
      await replacement.put();
    } catch (error) {
      await replacement.discard();
      throw error;
    }
    await replacement.handle.close();
    await syncFolder(files, dirname(path));
  }

  /**
   * Goes on with a file that has been read as following `head`. What was torn is cut off; a
   * file with damage in its older lines, or of an older version, is left for a new one.
   */
  static async resume(
    files: Files,
    path: string,
    head: SnapshotHead,
    reading: JournalReading,
  ): Promise<JournalFile> {
    const { version, storeId, generation } = head;
    const header: JournalHeader = reading.header ?? {
      format: 'coltiva-journal',
      version,
      storeId,
      generation,
      ...reading.start,
    };
    const synced = await syncedWritesFlag(files, dirname(path));
    const handle = await files.open(path, files.constants.O_RDWR | synced);
    const file = new JournalFile(files, path, synced, handle, header, reading);
    try {
      if (reading.torn > 0 || reading.unterminated) {
        await writeAll(handle, Buffer.from('\n'), reading.end - 1);
        await handle.truncate(reading.end);
        await handle.sync();
      }
      if (reading.skipped || header.version < SCHEMA_VERSION) {
        const { revision } = reading.start;
        await file.renew({ generation, after: revision, settled: revision });
      }
    } catch (error) {
      await file.close();
      throw error;
    }
    return file;
  }

  get position(): Position {
    return this.#position;
  }

  /**
   * Writes entries and syncs them. When the disk says no, they are tried once more in a new
   * file. Rejects with `Disturbed` when the file is not as it was left, or when the name no
   * longer leads to it at the end, or with Node's error; it then holds what it held before.
   */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    if (!this.#suspect) {
      try {
        await this.#writeSeen(entries);
        return;
      } catch (error) {
        if (error instanceof Disturbed) throw error;
        await this.#distrust();
      }
    }
    const { revision } = this.#start;
    await this.renew({ generation: this.#header.generation, after: revision, settled: revision });
    try {
      await this.#write(entries);
    } catch (error) {
      await this.#distrust();
      throw error;
    }
  }

  /**
   * Goes on in a new file that holds the entries after a revision. The new file is complete
   * and on disk before it takes the name. Rejects with Node's error; what is acknowledged is
   * then in the file of that name, be it the old or the new.
   */
  async renew({ generation, after, settled }: Renewal): Promise<void> {
    const isWhole = await this.#own.isWhole(this.#end, this.#last);
    const kept = this.#marks.slice(this.#indexAfter(isWhole ? after : settled));
    if (!isWhole && kept.length > 0) {
      // Another program has written into it: what was acknowledged is in memory alone.
      throw new StorageError('io', portable('store.error.outside'));
    }
    const from = kept[0]?.offset ?? this.#end;
    const start: Position =
      kept[0] === undefined
        ? this.#position
        : { revision: kept[0].revision - 1, chain: kept[0].before };
    const header = renewedHeader(this.#header, generation, start, this.#position);
    const { bytes: headerBytes, checksum } = sealLine(JSON.stringify(header), CHAIN_START);

    const replacement = await replacementFor(this.#files, this.#path, this.#synced);
    const old = this.#handle;
    try {
      await writeAll(replacement.handle, headerBytes, 0);
      // Acknowledged bytes are on disk: reading them is safe even after a failure.
      const acknowledged = { start: from, end: this.#end };
      await copyRange(this.#handle, acknowledged, replacement.handle, headerBytes.length);
      await replacement.handle.sync();
      if (!(await this.#own.isNamed())) {
        await keepOutside(this.#files, this.#path, stampForName(new Date()));
      }
      await this.#putInPlace(replacement);
    } catch (error) {
      await replacement.discard();
      throw error;
    }
    const shift = headerBytes.length - from;
    this.#handle = replacement.handle;
    this.#own = this.#ownBehind(this.#handle);
    this.#header = header;
    this.#start = start;
    this.#end += shift;
    const { offset } = this.#last;
    this.#last =
      kept.length === 0 ? { offset: 0, checksum } : { ...this.#last, offset: offset + shift };
    this.#marks = kept.map((mark) => ({ ...mark, offset: mark.offset + shift }));
    await old.close().catch(() => undefined);
    // Until the folder is on disk, a crash may bring the old file back: nothing new may count.
    this.#suspect = true;
    await syncFolder(this.#files, dirname(this.#path));
    this.#suspect = false;
  }

  /**
   * Whether the name still leads to this file, as it was left: as long, and ending in the last
   * line that was written, whose checksum stands for all before it. Not to be asked while an
   * append is under way. Rejects with Node's error.
   */
  async isInPlace(): Promise<boolean> {
    // Its length is not certain now, and a new file is about to take its place anyway.
    if (this.#suspect) return true;
    return (await this.#own.isNamed()) && this.#own.isAsLeft(this.#end, this.#last);
  }

  /** Bytes of the entries after a revision. */
  bytesAfter(revision: number): number {
    const first = this.#marks[this.#indexAfter(revision)];
    return first === undefined ? 0 : this.#end - first.offset;
  }

  /** The revision before the newest entries, so many and no more than so many bytes of them. */
  revisionBefore(entries: number, bytes: number): number {
    const enough = this.#marks.findLast(
      ({ offset }, index) => this.#marks.length - index > entries || this.#end - offset > bytes,
    );
    return enough?.revision ?? this.#start.revision;
  }

  async close(): Promise<void> {
    await this.#handle.close();
  }

  /** Where among the marks the first entry after a revision is. */
  #indexAfter(revision: number): number {
    return Math.max(0, revision - this.#start.revision);
  }

  #ownBehind(handle: FileHandle): OwnFile {
    // The file systems that sync writes by themselves are those of this machine's own disks.
    const asking = this.#synced === 0 ? 'in-a-thread' : 'at-once';
    return new OwnFile(this.#files, this.#path, handle, asking);
  }

  /** Writes entries unless another program has come in between; see `append`. */
  #writeSeen(entries: readonly JournalEntry[]): Promise<void> {
    return this.#write(entries, {
      // What another program has written into the file is seen before anything goes over it;
      // where the name leads can wait until the end, as it has to be asked then anyway.
      before: () => this.#own.isAsLeft(this.#end, this.#last),
      // What is on disk in a file that the name no longer leads to is lost all the same.
      after: () => this.#own.isNamed(),
    });
  }

  /** Asks just before the first byte is written, and when all is on disk. */
  async #write(
    entries: readonly JournalEntry[],
    { before, after }: Questions = unquestioned,
  ): Promise<void> {
    const lines = this.#lines;
    const marks: Mark[] = [];
    let { chain } = this.#position;
    let last = this.#last;
    let written = this.#end;
    const flush = async (): Promise<void> => {
      if (written === this.#end && !(await before())) throw new Disturbed();
      await writeAll(this.#handle, lines.bytes, written);
      written += lines.length;
      lines.clear();
    };
    lines.clear();
    for (const entry of entries) {
      marks.push({ revision: entry.revision, offset: written + lines.length, before: chain });
      for (const json of entryLines(this.#records, entry)) {
        const offset = written + lines.length;
        chain = lines.addLine(json, chain);
        last = { offset, checksum: chain };
        if (lines.length > CHUNK) await flush();
      }
    }
    if (lines.length > 0) await flush();
    if (this.#synced === 0) await this.#handle.datasync();
    if (!(await after())) {
      await this.#handle.truncate(this.#end);
      throw new Disturbed();
    }
    this.#end = written;
    this.#last = last;
    this.#marks.push(...marks);
    this.#position = { revision: entries.at(-1)?.revision ?? this.#position.revision, chain };
  }

  /** Windows does not let a file be replaced that is open. */
  async #putInPlace(replacement: Replacement): Promise<void> {
    if (process.platform !== 'win32') {
      await replacement.put();
      return;
    }
    await this.#handle.close();
    try {
      await replacement.put();
    } catch (error) {
      this.#handle = await this.#files.open(this.#path, this.#files.constants.O_RDWR);
      this.#own = this.#ownBehind(this.#handle);
      throw error;
    }
  }

  /** What was not acknowledged must not come back at the next start, if the disk lets us. */
  async #distrust(): Promise<void> {
    this.#suspect = true;
    await this.#handle.truncate(this.#end).catch(() => undefined);
  }
}
