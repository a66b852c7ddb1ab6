import { rm } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { sameValue } from '../../shared/domain/sameValue.ts';
import { portable } from '../../shared/i18n/index.ts';
import type { SelfCheck } from '../../shared/ipc/backups.ts';
import { type Backup, copyChecked, listBackups, shortId } from '../store/backups/backups.ts';
import { makeFolder, withFile } from '../store/files.ts';
import { openStore, recoverStore } from '../store/index.ts';
import type { Place } from '../store/place.ts';
import { checkSnapshot } from '../store/snapshotReader.ts';

/** Where a backup is restored to be looked at; inside the data folder, as private as it. */
const FOLDER = '.coltiva-check';

/**
 * Does what a person would do after a disaster: an empty folder, the newest backup, restored
 * by the same code as the recovery screen's; and then compares every record of the backup's
 * file with what the restored journal says. Never rejects: what goes wrong is the outcome.
 */
export async function selfCheck(place: Place, storeId: string): Promise<SelfCheck> {
  const at = place.now().toISOString();
  const store = shortId(storeId);
  const newest = (await listBackups(place)).find((backup) => backup.store === store);
  if (newest === undefined) {
    return { at, backupAt: null, outcome: 'none', records: 0, text: null };
  }
  const folder = join(place.paths.dir, FOLDER);
  try {
    await rm(folder, { recursive: true, force: true });
    const records = await restoreAndCompare(place, newest, folder);
    return { at, backupAt: newest.at, outcome: 'same', records, text: null };
  } catch (error) {
    place.report(error);
    const text = portable('backups.check.failed', { file: newest.name });
    return { at, backupAt: newest.at, outcome: 'failed', records: 0, text };
  } finally {
    await rm(folder, { recursive: true, force: true }).catch(place.report);
  }
}

/** The number of records; throws when one of them is not there, or not the same. */
async function restoreAndCompare(place: Place, backup: Backup, dir: string): Promise<number> {
  const { files } = place;
  const copies = join(dir, 'backups');
  await makeFolder(files, copies);
  await copyChecked(files, backup.path, join(copies, basename(backup.path)));
  const found = await openStore({ dir, files });
  if (found.kind !== 'trouble') throw new Error(`a lost journal opens as ${found.kind}`);
  const restored = await recoverStore({ dir, files }, 'restore-backup');
  if (restored.kind !== 'opened') throw new Error(`restored: ${restored.kind}`);
  const { journal } = restored.store;
  try {
    let count = 0;
    await withFile(files, backup.path, (handle) =>
      checkSnapshot(handle, (table, records) => {
        for (const record of records) {
          if (!sameValue(record, journal.tables[table].get(record.id))) {
            throw new Error(`${table} ${record.id} is not what the backup says`);
          }
        }
        count += records.length;
      }),
    );
    if (count !== journal.size) throw new Error(`${journal.size} records of ${count}`);
    return count;
  } finally {
    await restored.store.close();
  }
}
