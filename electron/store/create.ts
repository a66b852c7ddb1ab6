import { newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { portable } from '../../shared/i18n/index.ts';
import { type Access, claim } from './access.ts';
import { behindLink, nameExists, makeFolder } from './files.ts';
import { JournalFile } from './journalFile.ts';
import { CHAIN_START } from './journalLine.ts';
import { SCHEMA_VERSION } from './migrations/chain.ts';
import { type OpenResult, openPlace } from './open.ts';
import { type OpenOptions, type Place, placeOf } from './place.ts';
import { pin } from './snapshotFormat.ts';
import { replaceSnapshot } from './snapshotWriter.ts';
import { StorageError, storageError } from './storageError.ts';

/**
 * Makes a new store in a data folder, with the first stages unless other records are given,
 * and opens it. Rejects with `StorageError`; a store that is there is never written over.
 */
export async function createStore(
  options: OpenOptions,
  changes: readonly Change[] = newJournalChanges(),
): Promise<OpenResult> {
  const place = placeOf(options);
  let access: Access;
  try {
    await makeFolder(place.files, options.dir);
    access = await claim(place);
  } catch (error) {
    throw storageError(error);
  }
  if (access.kind === 'read-only') throw new StorageError('read-only', access.text);
  try {
    await writeFirst(place, changes);
  } catch (error) {
    await access.release();
    throw storageError(error);
  }
  return openPlace(place, access);
}

async function writeFirst(place: Place, changes: readonly Change[]): Promise<void> {
  const { files, paths, now, newId } = place;
  if (await nameExists(files, paths.snapshot)) {
    throw new StorageError('exists', portable('store.error.exists'));
  }
  const version = SCHEMA_VERSION;
  const start = { version, storeId: newId(), generation: 1, revision: 0, chain: CHAIN_START };
  const journal = new MemoryJournal();
  journal.apply(changes);
  // First the journal, then the snapshot: a snapshot on disk always has its journal.
  await JournalFile.create(files, await behindLink(files, paths.journal), {
    format: 'coltiva-journal',
    ...start,
  });
  await replaceSnapshot(
    files,
    paths.snapshot,
    { format: 'coltiva', ...start, savedAt: now().toISOString() },
    pin(journal),
    null,
  );
}
