import type { MemoryJournal } from '../../shared/domain/journal.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { basename } from 'node:path';
import { errorCode, type Files, isMissing, withFile } from './files.ts';
import { emptyHistory, type History, remember } from './history.ts';
import type { Position } from './journalLine.ts';
import { type JournalReading, readJournal } from './journalReader.ts';
import { SCHEMA_VERSION } from './migrations/chain.ts';
import type { StorePaths } from './names.ts';
import { Pace } from './pace.ts';
import type { SnapshotHead } from './snapshotFormat.ts';
import { orNotThereYet, refusePlaceholder } from './placeholder.ts';
import { pin } from './snapshotFormat.ts';
import { NewerSnapshot, SnapshotDamage } from './snapshotLayout.ts';
import { readSnapshot, type SnapshotReading } from './snapshotReader.ts';
import type { KnownSnapshot } from './snapshotWriter.ts';
import { StoreTrouble } from './trouble.ts';

/** A store as it is on disk: the snapshot with the changes since. */
export interface Loaded {
  readonly head: SnapshotHead;
  /** What the snapshot alone holds. */
  readonly known: KnownSnapshot;
  readonly journal: MemoryJournal;
  readonly position: Position;
  readonly history: History;
  readonly reading: JournalReading;
  readonly notices: readonly PortableText[];
}

export type Progress = (done: number, total: number) => void;

/**
 * Reads snapshot and journal. Rejects with `StoreTrouble`, having written nothing.
 */
export async function load(
  files: Files,
  paths: StorePaths,
  progress: Progress = () => undefined,
): Promise<Loaded> {
  try {
    return await loadBoth(files, paths, progress);
  } catch (error) {
    throw await orNotThereYet(files, paths, error);
  }
}

async function loadBoth(files: Files, paths: StorePaths, progress: Progress): Promise<Loaded> {
  const meter = await Meter.over(files, [paths.snapshot, paths.journal], progress);
  const snapshot = await loadSnapshot(files, paths.snapshot, meter);
  const { size } = await files.stat(paths.snapshot);
  const known = { tables: pin(snapshot.journal), checksum: snapshot.checksum, size };
  const reading = await loadJournal(files, paths.journal, snapshot, meter);
  return { known, ...(await replay(snapshot, reading, basename(paths.journal))) };
}

/** The snapshot alone. */
export async function loadSnapshot(
  files: Files,
  path: string,
  meter?: Meter,
): Promise<SnapshotReading> {
  const file = basename(path);
  try {
    return await withFile(files, path, (handle) =>
      readSnapshot(handle, (bytes) => meter?.add(bytes)),
    );
  } catch (error) {
    if (error instanceof NewerSnapshot) {
      throw new StoreTrouble('newer', portable('store.trouble.newer'), error.message, error);
    }
    if (error instanceof SnapshotDamage) {
      throw new StoreTrouble(
        'damaged',
        portable('store.trouble.damaged', { file }),
        `${file}: ${error.message}`,
        error,
      );
    }
    if (isMissing(error)) {
      throw new StoreTrouble(
        'missing',
        portable('store.trouble.missing', { file }),
        `${file} is missing`,
        error,
      );
    }
    throw unreadable(file, error);
  }
}

async function loadJournal(
  files: Files,
  path: string,
  { head }: SnapshotReading,
  meter: Meter,
): Promise<JournalReading> {
  const file = basename(path);
  try {
    return await withFile(files, path, (handle) =>
      readJournal(handle, head, (bytes) => meter.add(bytes)),
    );
  } catch (error) {
    if (!isMissing(error)) throw unreadable(file, error);
    await refusePlaceholder(files, path);
    throw new StoreTrouble(
      'journal-missing',
      portable('store.trouble.journalMissing', { file, saved: head.savedAt.slice(0, 10) }),
      `${file} is missing`,
      error,
    );
  }
}

/** Puts the journal's entries on top of the snapshot they follow. */
async function replay(
  snapshot: SnapshotReading,
  reading: JournalReading,
  file: string,
): Promise<Omit<Loaded, 'known'>> {
  const { head, journal } = snapshot;
  const { header, damage, entries } = reading;
  // First: what a newer version writes may look like damage.
  if (header !== null && header.version > SCHEMA_VERSION) {
    throw new StoreTrouble(
      'newer',
      portable('store.trouble.newer'),
      `the journal's format is ${header.version}`,
    );
  }
  if (damage !== null) {
    throw new StoreTrouble(
      'journal-damaged',
      portable('store.trouble.journalDamaged', { file, line: damage.line }),
      `${file}, line ${damage.line}: ${damage.reason}`,
    );
  }
  if (!follows(head, reading)) {
    throw new StoreTrouble(
      'mismatch',
      portable('store.trouble.mismatch', { file }),
      `${file} (store ${header?.storeId ?? '?'}, revisions ${reading.start.revision} to ` +
        `${reading.position.revision}) does not follow the snapshot (store ${head.storeId}, ` +
        `revision ${head.revision})`,
    );
  }
  let history = emptyHistory;
  const pace = new Pace();
  for (const entry of entries) {
    history = remember(history, entry);
    if (entry.revision > head.revision) journal.apply(entry.changes);
    await pace.keep();
  }
  return {
    head,
    journal,
    position: reading.position,
    history,
    reading,
    notices: noticesOf(reading),
  };
}

function noticesOf({ torn, skipped }: JournalReading): PortableText[] {
  return [
    ...(torn > 0 ? [portable('store.notice.torn')] : []),
    ...(skipped ? [portable('store.notice.skipped')] : []),
  ];
}

/**
 * Whether the journal goes on from the snapshot: of the same store, begun no later than it,
 * reaching at least as far, and with the same line at the snapshot's revision. The journal
 * may be older than the snapshot: a crash can come between the two new files.
 */
export function follows(head: SnapshotHead, reading: JournalReading): boolean {
  const { header, start, position } = reading;
  return (
    (header === null ||
      (header.storeId === head.storeId && header.generation <= head.generation)) &&
    start.revision <= head.revision &&
    head.revision <= position.revision &&
    chainAt(head.revision, reading) === head.chain
  );
}

/** The checksum of the line of a revision: what the entry after it is chained to. */
function chainAt(revision: number, { start, position, marks }: JournalReading): string | undefined {
  return revision === position.revision ? position.chain : marks[revision - start.revision]?.before;
}

function unreadable(file: string, error: unknown): StoreTrouble {
  const reason = errorCode(error) || String(error);
  return new StoreTrouble(
    'unreadable',
    portable('store.trouble.unreadable', { file, reason }),
    `${file}: ${error instanceof Error ? error.message : reason}`,
    error,
  );
}

/** Adds up what has been read of several files. */
export class Meter {
  #done = 0;
  readonly #total: number;
  readonly #progress: Progress;

  private constructor(total: number, progress: Progress) {
    this.#total = total;
    this.#progress = progress;
  }

  static async over(files: Files, paths: readonly string[], progress: Progress): Promise<Meter> {
    let total = 0;
    for (const path of paths) {
      total += await files.stat(path).then(
        ({ size }) => size,
        () => 0,
      );
    }
    return new Meter(total, progress);
  }

  add(bytes: number): void {
    this.#done += bytes;
    this.#progress(this.#done, this.#total);
  }
}
