import { randomUUID } from 'node:crypto';
import { dirname } from 'node:path';
import { newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { portable } from '../../shared/i18n/index.ts';
import {
  behindLink,
  nameExists,
  nodeFiles,
  PRIVATE_FOLDER,
  replacementFor,
  syncFolder,
} from './files.ts';
import { JournalFile } from './journalFile.ts';
import { CHAIN_START } from './journalLine.ts';
import { storePaths } from './names.ts';
import { type OpenOptions, type OpenResult, openStore } from './open.ts';
import { pinRecords, SNAPSHOT_VERSION } from './snapshotFormat.ts';
import { writeSnapshot } from './snapshotWriter.ts';
import { StorageError, storageError } from './storageError.ts';

/**
 * Makes a new store in a data folder, with the first stages unless other records are given,
 * and opens it. Rejects with `StorageError`; a store that is there is never written over.
 */
export async function createStore(
  options: OpenOptions,
  changes: readonly Change[] = newJournalChanges(),
): Promise<OpenResult> {
  const { dir, now = () => new Date(), newId = randomUUID, files = nodeFiles } = options;
  const paths = storePaths(dir);
  try {
    await files.mkdir(dir, { recursive: true, mode: PRIVATE_FOLDER });
    if (await nameExists(files, paths.snapshot)) {
      throw new StorageError('exists', portable('store.error.exists'));
    }
    const storeId = newId();
    const start = { storeId, generation: 1, revision: 0, chain: CHAIN_START };
    const journal = new MemoryJournal();
    journal.apply(changes);
    // First the journal, then the snapshot: a snapshot on disk always has its journal.
    const file = await JournalFile.create(files, await behindLink(files, paths.journal), {
      format: 'coltiva-journal',
      version: SNAPSHOT_VERSION,
      ...start,
    });
    await file.close();
    const target = await behindLink(files, paths.snapshot);
    const replacement = await replacementFor(files, target);
    try {
      await writeSnapshot(
        replacement.handle,
        { format: 'coltiva', version: SNAPSHOT_VERSION, ...start, savedAt: now().toISOString() },
        pinRecords(journal),
      );
      await replacement.put();
    } catch (error) {
      await replacement.discard();
      throw error;
    }
    await replacement.handle.close();
    await syncFolder(files, dirname(target));
  } catch (error) {
    throw storageError(error);
  }
  return openStore(options);
}
