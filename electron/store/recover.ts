import { portable } from '../../shared/i18n/index.ts';
import type { RecoveryChoice } from '../../shared/ipc/contract.ts';
import { claim } from './access.ts';
import { copyChecked, newestGoodBackup } from './backups/backups.ts';
import { behindLink, isMissing, withFile } from './files.ts';
import { JournalFile } from './journalFile.ts';
import { type JournalEntry, renewedHeader } from './journalLine.ts';
import { readJournal } from './journalReader.ts';
import { follows, loadSnapshot } from './load.ts';
import { stampForName } from './names.ts';
import { type OpenResult, openPlace, openStore } from './open.ts';
import { type OpenOptions, type Place, placeOf } from './place.ts';
import { keepAside, moveAside } from './setAside.ts';
import type { SnapshotHead } from './snapshotFormat.ts';
import { StorageError, storageError } from './storageError.ts';
import { StoreTrouble } from './trouble.ts';
import type { PortableText } from '../../shared/i18n/index.ts';

/**
 * Takes a way out of trouble and opens what it leads to. Files in the way keep a dated name
 * beside the old one; nothing is deleted. `retry` and `open-folder` only open again. Rejects
 * with `StorageError` when the disk does not let it; what was there is then still there.
 */
export async function recoverStore(
  options: OpenOptions,
  choice: RecoveryChoice,
): Promise<OpenResult> {
  if (choice === 'retry' || choice === 'open-folder') return openStore(options);
  const place = placeOf(options);
  const access = await claim(place).catch((error: unknown) => {
    throw storageError(error);
  });
  if (access.kind === 'read-only') throw new StorageError('read-only', access.text);
  let notices: readonly PortableText[];
  try {
    notices = await mend(place, choice);
  } catch (error) {
    await access.release();
    // What was found is no better than before: say so as opening would.
    if (error instanceof StoreTrouble) return openStore(options);
    throw storageError(error);
  }
  if (choice === 'start-empty-aside') {
    await access.release();
    return { kind: 'empty' };
  }
  const result = await openPlace(place, access);
  return result.kind === 'opened'
    ? { ...result, notices: [...notices, ...result.notices] }
    : result;
}

type Mending = Exclude<RecoveryChoice, 'retry' | 'open-folder'>;

/** Does what was chosen; returns what the person should know. */
async function mend(place: Place, choice: Mending): Promise<readonly PortableText[]> {
  const stamp = stampForName(place.now());
  switch (choice) {
    case 'restore-backup':
      return restoreBackup(place, stamp);
    case 'open-readable':
      return keepReadable(place, stamp);
    case 'start-empty-aside':
      return startEmpty(place, stamp);
    default:
      return choice satisfies never;
  }
}

async function restoreBackup(place: Place, stamp: string): Promise<PortableText[]> {
  const { files, paths } = place;
  const backup = await newestGoodBackup(place);
  if (backup === null) {
    throw new StoreTrouble('missing', portable('store.trouble.noBackup'), 'no backup is whole');
  }
  const journal = await keepAside(files, paths.journal, stamp);
  const snapshot = await keepAside(files, paths.snapshot, stamp);
  await writeJournal(place, backup.head, []);
  await copyChecked(files, backup.path, await behindLink(files, paths.snapshot));
  const file = snapshot ?? journal ?? '—';
  return [portable('store.notice.restored', { day: backup.day, file })];
}

/** Keeps the snapshot, and of the journal what comes before the damage. */
async function keepReadable(place: Place, stamp: string): Promise<PortableText[]> {
  const { files, paths } = place;
  const { head } = await loadSnapshot(files, paths.snapshot);
  const entries = await readableEntries(place, head);
  const file = (await keepAside(files, paths.journal, stamp)) ?? '—';
  await writeJournal(place, head, entries);
  return [portable('store.notice.readable', { n: entries.length, file })];
}

async function readableEntries(place: Place, head: SnapshotHead): Promise<readonly JournalEntry[]> {
  const { files, paths } = place;
  try {
    const reading = await withFile(files, paths.journal, (handle) => readJournal(handle, head));
    if (!follows(head, reading)) return [];
    return reading.entries.filter(({ revision }) => revision > head.revision);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
}

async function startEmpty(place: Place, stamp: string): Promise<PortableText[]> {
  const { files, paths } = place;
  await moveAside(files, paths.journal, stamp);
  await moveAside(files, paths.snapshot, stamp);
  // Last, so that a crash before this still finds trouble and not a first run.
  await moveAside(files, paths.sentinel, stamp);
  return [];
}

/** A journal that follows a snapshot, with these entries. */
async function writeJournal(
  { files, paths }: Place,
  head: SnapshotHead,
  entries: readonly JournalEntry[],
): Promise<void> {
  const { version, storeId, generation, revision, chain } = head;
  const until = entries.at(-1)?.revision ?? revision;
  await JournalFile.create(
    files,
    await behindLink(files, paths.journal),
    // In version 2 even beside an older snapshot: an older program must not go on with it.
    renewedHeader(
      { format: 'coltiva-journal', version, storeId, generation, revision, chain },
      generation,
      { revision, chain },
      { revision: until, chain },
    ),
    entries,
  );
}
