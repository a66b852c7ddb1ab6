import type { Adapter } from 'lowdb';
import type { MemoryJournal } from '../../shared/domain/journal.ts';
import { behindLink, type Files, isMissing, syncFolder, withFile } from './files.ts';
import { emptyHistory, type History } from './history.ts';
import { JournalFile } from './journalFile.ts';
import type { JournalEntry, Position } from './journalLine.ts';
import { Lane } from './lane.ts';
import { load, type Loaded, type Progress } from './load.ts';
import { SCHEMA_VERSION } from './migrations/chain.ts';
import { isOlderStore, keepBefore } from './migrations/keepBefore.ts';
import { stampForName, type StorePaths } from './names.ts';
import { Disturbed, isSameTrace, type Trace, traceOf } from './outside.ts';
import { keepOutside } from './setAside.ts';
import { headLine, pin, type SnapshotHead } from './snapshotFormat.ts';
import { NewerSnapshot, SnapshotDamage } from './snapshotLayout.ts';
import { checkSnapshot } from './snapshotReader.ts';
import { type KnownSnapshot, replaceSnapshot } from './snapshotWriter.ts';
import { closedError, StorageError, storageError } from './storageError.ts';
import { portable, type PortableText } from '../../shared/i18n/index.ts';

/** Entries kept in the journal file after a snapshot, so that undo outlives a restart. */
const KEPT_ENTRIES = 100;
const KEPT_BYTES = 1024 * 1024;
/**
 * Of what was done since the store was opened, so much: all that undo can hold in memory, an
 * import of thousands among it. The next snapshot after another opening lets it go.
 */
const KEPT_OF_SESSION_BYTES = 32 * 1024 * 1024;

export interface AdapterOptions {
  readonly files: Files;
  readonly paths: StorePaths;
  readonly now: () => Date;
  /** Read, but never write: neither repairs nor snapshots nor changes. */
  readonly readOnly: boolean;
  readonly onProgress?: Progress | undefined;
  readonly watchMs: number;
  readonly onOutside: () => void;
  readonly report: (error: unknown) => void;
}

/**
 * lowdb's adapter over a snapshot and a journal of changes. `write` makes a new snapshot;
 * `append` is how changes are saved, and costs the same however large the data is.
 */
export class DurableAdapter implements Adapter<MemoryJournal> {
  readonly #options: AdapterOptions;
  /** Everything that touches the journal file or reads its position stands in this line. */
  readonly lane = new Lane();
  #file: JournalFile | null = null;
  #storeId = '';
  #generation = 0;
  #known: KnownSnapshot | null = null;
  /** The snapshot on disk is of an older version. */
  #isOlder = false;
  #snapshotRevision = 0;
  /** What was there when it was opened. */
  #openedAt = 0;
  #position: Position = { revision: 0, chain: '' };
  #history: History = emptyHistory;
  #notices: readonly PortableText[] = [];
  #writing: Promise<void> | null = null;
  /** The snapshot as it was left. */
  #trace: Trace | null = null;
  /** What is in its place and has another name by now. */
  #kept: Trace | null = null;
  #isOutsideUntold = false;
  #head: SnapshotHead | null = null;
  #journal: MemoryJournal | null = null;
  #watch: NodeJS.Timeout | null = null;

  constructor(options: AdapterOptions) {
    this.#options = options;
  }

  /** The revision that was read, or last acknowledged. */
  get revision(): number {
    return this.#position.revision;
  }

  /** What undo and redo could do when it was read. */
  get history(): History {
    return this.#history;
  }

  /** What reading found and mended. */
  get notices(): readonly PortableText[] {
    return this.#notices;
  }

  /** Which snapshot is on disk. */
  get snapshot(): { readonly storeId: string; readonly revision: number } {
    return { storeId: this.#storeId, revision: this.#snapshotRevision };
  }

  get storeId(): string {
    return this.#storeId;
  }

  /**
   * Bytes of the snapshot, and of the changes that are not in it yet; whether it is
   * of an older version.
   */
  get sizes(): { readonly snapshot: number; readonly changes: number; readonly isOlder: boolean } {
    const changes = this.#file?.bytesAfter(this.#snapshotRevision) ?? 0;
    return { snapshot: this.#known?.size ?? 0, changes, isOlder: this.#isOlder };
  }

  /** Never `null`: what is not there must not become an empty journal by itself. */
  async read(): Promise<MemoryJournal> {
    const { files, paths, readOnly, onProgress } = this.#options;
    const loaded = await load(files, paths, onProgress);
    this.#adopt(loaded);
    this.#trace = await traceOf(files, paths.snapshot);
    if (!readOnly) {
      if (isOlderStore(loaded)) await keepBefore(files, paths, loaded);
      const path = await behindLink(files, paths.journal);
      this.#file = await JournalFile.resume(files, path, loaded.head, loaded.reading);
      this.#journal = loaded.journal;
      this.#watchAgain();
    }
    return loaded.journal;
  }

  /**
   * Saves changes: resolves when they are on disk. Call it inside the lane, and apply the
   * changes to memory afterwards. Rejects with `StorageError`, or with `Disturbed` when
   * another program has changed the file; then nothing was saved.
   */
  async append(entries: readonly JournalEntry[]): Promise<void> {
    const file = this.#writable();
    try {
      await file.append(entries);
    } catch (error) {
      throw error instanceof Disturbed ? error : storageError(error);
    }
    this.#position = file.position;
  }

  /**
   * Looks whether another program has put something in the place of our files, and if so keeps
   * that and puts ours back beside it. Rejects with `StorageError`.
   */
  async look(): Promise<void> {
    const journal = this.#journal;
    if (journal === null || this.#writing !== null) return;
    if (!(await this.lane.run(() => this.#isInPlace()))) await this.write(journal);
  }

  /**
   * Makes a new snapshot of what the journal holds, and a new journal file to follow it.
   * Edits go on meanwhile. Crash-safe at every step: the old journal file follows the new
   * snapshot as well as the old one. Rejects with `StorageError`; the old files then stay.
   */
  write(journal: MemoryJournal): Promise<void> {
    this.#writing ??= this.#writeSnapshot(journal)
      .catch((error: unknown) => {
        throw storageError(error);
      })
      .finally(() => {
        this.#writing = null;
      });
    return this.#writing;
  }

  /** When everything under way has ended. Nothing can be written afterwards. */
  async close(): Promise<void> {
    if (this.#watch !== null) clearTimeout(this.#watch);
    await this.#writing?.catch(() => undefined);
    await this.look().catch(this.#options.report);
    this.#journal = null;
    await this.lane.run(async () => {
      const file = this.#file;
      this.#file = null;
      await file?.close();
    });
  }

  #writable(): JournalFile {
    if (this.#options.readOnly) {
      throw new StorageError('read-only', portable('store.error.readOnly'));
    }
    if (this.#file === null) throw closedError();
    return this.#file;
  }

  #watchAgain(): void {
    // Looking is no reason to stay running.
    this.#watch = setTimeout(() => {
      this.look()
        .catch(this.#options.report)
        .finally(() => {
          if (this.#journal !== null) this.#watchAgain();
        });
    }, this.#options.watchMs).unref();
  }

  /** Inside the lane. */
  async #isInPlace(): Promise<boolean> {
    const file = this.#file;
    if (file === null) return true;
    return (await this.#isSnapshotInPlace()) && file.isInPlace();
  }

  async #isSnapshotInPlace(): Promise<boolean> {
    const { files, paths } = this.#options;
    const trace = await traceOf(files, paths.snapshot);
    if (isSameTrace(trace, this.#trace)) return true;
    if (!(await this.#isSameSnapshot())) return false;
    this.#trace = trace;
    return true;
  }

  /** Whether a snapshot that was touched or brought again says what ours said. */
  async #isSameSnapshot(): Promise<boolean> {
    const { files, paths } = this.#options;
    const [known, ours] = [this.#known, this.#head];
    if (known === null) return false;
    try {
      return await withFile(files, paths.snapshot, async (handle) => {
        const { size } = await handle.stat();
        const head = size === known.size ? await checkSnapshot(handle) : null;
        return head !== null && ours !== null && headLine(head) === headLine(ours);
      });
    } catch (error) {
      if (error instanceof SnapshotDamage || error instanceof NewerSnapshot) return false;
      if (isMissing(error)) return false;
      throw error;
    }
  }

  /** Nothing of another program is replaced before it has another name. */
  async #keepOutside(): Promise<void> {
    const { files, paths, now } = this.#options;
    const stamp = stampForName(now());
    await keepOutside(files, paths.snapshot, stamp);
    await keepOutside(files, paths.journal, stamp);
    await syncFolder(files, paths.dir);
    this.#kept = await traceOf(files, paths.snapshot);
    // Its lines are not ours to copy.
    this.#known = null;
    this.#isOutsideUntold = true;
  }

  #adopt({ head, known, position, history, notices }: Loaded): void {
    this.#known = known;
    this.#head = head;
    this.#isOlder = head.version < SCHEMA_VERSION;
    this.#storeId = head.storeId;
    this.#generation = head.generation;
    this.#snapshotRevision = head.revision;
    this.#openedAt = position.revision;
    this.#position = position;
    this.#history = history;
    this.#notices = notices;
  }

  /** The revision after which entries stay in the file for undo, though a snapshot has them. */
  #keptAfter(file: JournalFile): number {
    const ofSession = file.revisionBefore(Number.POSITIVE_INFINITY, KEPT_OF_SESSION_BYTES);
    return Math.min(
      Math.max(this.#openedAt, ofSession),
      file.revisionBefore(KEPT_ENTRIES, KEPT_BYTES),
    );
  }

  async #writeSnapshot(journal: MemoryJournal): Promise<void> {
    this.#writable();
    const { files, paths, now } = this.#options;
    if (!(await this.lane.run(() => this.#isInPlace()))) await this.#keepOutside();
    // In the lane no entry is between disk and memory: what is pinned is the position's.
    const { records, position } = await this.lane.run(async () => ({
      records: pin(journal),
      position: this.#position,
    }));
    this.#generation += 1;
    const generation = this.#generation;
    const head: SnapshotHead = {
      format: 'coltiva',
      version: SCHEMA_VERSION,
      storeId: this.#storeId,
      generation,
      ...position,
      savedAt: now().toISOString(),
    };
    this.#known = await replaceSnapshot(
      files,
      paths.snapshot,
      head,
      records,
      // Lines of an older version are not lines of this one.
      this.#isOlder ? null : this.#known,
      // Once more: writing it took a while.
      async () => {
        const trace = await traceOf(files, paths.snapshot);
        if (isSameTrace(trace, this.#kept) || (await this.#isSnapshotInPlace())) return;
        await this.#keepOutside();
      },
    );
    this.#head = head;
    this.#trace = await traceOf(files, paths.snapshot);
    this.#isOlder = false;
    this.#snapshotRevision = position.revision;
    await this.lane.run(async () => {
      const file = this.#writable();
      const after = Math.min(position.revision, this.#keptAfter(file));
      await file.renew({ generation, after, settled: position.revision });
    });
    // Told when ours are in their place again: who hears of it will look at both.
    if (this.#isOutsideUntold) this.#options.onOutside();
    this.#isOutsideUntold = false;
  }
}
