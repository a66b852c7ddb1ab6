import { dirname, join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Day, localDay } from '../../shared/domain/day.ts';
import { copyBytes } from './copyBytes.ts';
import {
  type Files,
  isMissing,
  PRIVATE_FOLDER,
  replacementFor,
  syncFolder,
  withFile,
} from './files.ts';
import type { StorePaths } from './names.ts';
import type { SnapshotHead } from './snapshotFormat.ts';
import { NewerSnapshot, SnapshotDamage } from './snapshotLayout.ts';
import { checkSnapshot } from './snapshotReader.ts';

/** Days of which a copy is kept. */
const KEPT_DAYS = 10;

export interface Backup {
  readonly path: string;
  readonly day: Day;
  /** Which store it is of, shortened. */
  readonly store: string;
}

/** Eight digits that tell stores apart in a file name. */
export function shortId(storeId: string): string {
  return crc32(storeId).toString(16).padStart(8, '0');
}

/** All backups in the folder, newest first, unread. */
export async function listBackups(files: Files, paths: StorePaths): Promise<Backup[]> {
  let names: string[];
  try {
    names = await files.readdir(paths.backups);
  } catch (error) {
    if (isMissing(error)) return [];
    throw error;
  }
  return names
    .toSorted()
    .toReversed()
    .flatMap((name) => {
      const found = /^coltiva-(\d{4}-\d{2}-\d{2})-([0-9a-f]{8})\.json$/.exec(name);
      const [, day, store] = found ?? [];
      return day !== undefined && store !== undefined
        ? [{ path: join(paths.backups, name), day, store }]
        : [];
    });
}

/** Whether today's copy of a store is there already. */
export async function isBackedUp(
  files: Files,
  paths: StorePaths,
  storeId: string,
  now: Date,
): Promise<boolean> {
  const today = localDay(now);
  const store = shortId(storeId);
  return (await listBackups(files, paths)).some((b) => b.day === today && b.store === store);
}

/**
 * Copies the snapshot to the folder of backups, reads the copy back, and only then lets the
 * oldest go. Rejects with `SnapshotDamage` when the copy is not whole, or Node's error; no
 * backup is touched then.
 */
export async function backUp(
  files: Files,
  paths: StorePaths,
  storeId: string,
  now: Date,
): Promise<void> {
  await files.mkdir(paths.backups, { recursive: true, mode: PRIVATE_FOLDER });
  const store = shortId(storeId);
  const target = join(paths.backups, `coltiva-${localDay(now)}-${store}.json`);
  await copyChecked(files, paths.snapshot, target);
  const own = (await listBackups(files, paths)).filter((backup) => backup.store === store);
  for (const { path } of own.slice(KEPT_DAYS)) await files.unlink(path);
}

/** The newest backup that is whole, with what its first line says; `null` for none. */
export async function newestGoodBackup(
  files: Files,
  paths: StorePaths,
): Promise<(Backup & { readonly head: SnapshotHead }) | null> {
  for (const backup of await listBackups(files, paths)) {
    try {
      const head = await withFile(files, backup.path, (handle) => checkSnapshot(handle));
      return { ...backup, head };
    } catch (error) {
      if (error instanceof NewerSnapshot || error instanceof SnapshotDamage) continue;
      // A disk that cannot read one of them may still read the next.
      if (error instanceof Error && 'code' in error) continue;
      throw error;
    }
  }
  return null;
}

/** Puts a copy of a snapshot in a place, whole or not at all, having read the copy back. */
export async function copyChecked(files: Files, from: string, target: string): Promise<void> {
  const replacement = await replacementFor(files, target);
  try {
    await withFile(files, from, (handle) => copyBytes(handle, replacement.handle));
    await replacement.handle.sync();
    await checkSnapshot(replacement.handle);
    await replacement.put();
  } catch (error) {
    await replacement.discard();
    throw error;
  }
  await replacement.handle.close();
  await syncFolder(files, dirname(target));
}
