import { join } from 'node:path';
import { crc32 } from 'node:zlib';
import { type Day, localDay } from '../../../shared/domain/day.ts';
import { copyBytes } from '../copyBytes.ts';
import { errorCode, type Files, makeFolder, replaceWith, withFile } from '../files.ts';
import { stampForName } from '../names.ts';
import type { Place } from '../place.ts';
import { sentinelId } from '../sentinelId.ts';
import type { SnapshotHead } from '../snapshotFormat.ts';
import { NewerSnapshot, SnapshotDamage } from '../snapshotLayout.ts';
import { checkSnapshot } from '../snapshotReader.ts';
import { superfluous } from './rotation.ts';

/** What concerns backups of a place: where the store is, and where its copies go. */
export type BackupPlace = Pick<Place, 'files' | 'paths' | 'backupFolder'>;

export interface Backup {
  readonly path: string;
  /** Of the file, without its folder. */
  readonly name: string;
  /** UTC; copies of older versions are dated by day alone. */
  readonly at: string;
  readonly day: Day;
  /** Which store it is of, shortened. */
  readonly store: string;
  /** `null` in the names of older versions. */
  readonly revision: number | null;
}

/** Eight digits that tell stores apart in a file name. */
export function shortId(storeId: string): string {
  return crc32(storeId).toString(16).padStart(8, '0');
}

/** Where copies are looked for: the folder that the person chose, if any, and our own. */
export function backupFolders({ paths, backupFolder }: BackupPlace): readonly string[] {
  const chosen = backupFolder();
  return chosen === null || chosen === paths.backups ? [paths.backups] : [chosen, paths.backups];
}

const pattern =
  /^coltiva-(\d{4}-\d{2}-\d{2})(?:T(\d{2})-(\d{2})-(\d{2})Z)?-([0-9a-f]{8})(?:-r(\d{1,15}))?\.json$/;

function backupOf(folder: string, name: string): Backup | null {
  const [, day, hour = '00', minute = '00', second = '00', store, revision] =
    pattern.exec(name) ?? [];
  const at = new Date(`${day}T${hour}:${minute}:${second}Z`);
  if (day === undefined || store === undefined || Number.isNaN(at.getTime())) return null;
  return {
    path: join(folder, name),
    name,
    at: at.toISOString(),
    day: revision === undefined ? day : localDay(at),
    store,
    revision: revision === undefined ? null : Number(revision),
  };
}

/** All copies in all folders, newest first, unread. A folder that cannot be read has none. */
export async function listBackups(place: BackupPlace): Promise<Backup[]> {
  const found: Backup[] = [];
  for (const folder of backupFolders(place)) {
    try {
      const names = await place.files.readdir(folder);
      found.push(...names.flatMap((name) => backupOf(folder, name) ?? []));
    } catch (error) {
      if (errorCode(error) === '') throw error;
    }
  }
  return found.toSorted((a, b) => (a.at === b.at ? 0 : a.at < b.at ? 1 : -1));
}

const HOUR_MS = 3_600_000;
/** Larger copies are made once a day, not once an hour. Bytes. */
const LARGE = 16 * 1024 * 1024;

/** Whether a store of that revision and size deserves a new copy. */
export async function isBackupDue(
  place: BackupPlace,
  { storeId, revision, size }: { storeId: string; revision: number; size: number },
  now: Date,
): Promise<boolean> {
  const store = shortId(storeId);
  const newest = (await listBackups(place)).find((backup) => backup.store === store);
  if (newest === undefined) return true;
  if (newest.revision === revision) return false;
  // Also when the clock has been set back.
  const age = Math.abs(now.getTime() - Date.parse(newest.at));
  return size > LARGE ? newest.day !== localDay(now) : age >= HOUR_MS;
}

/**
 * Copies the snapshot to the folder of backups, reads the copy back, and only then lets those
 * go that rotation does not keep. Where the folder that was chosen cannot be written to, the
 * copy goes to our own. Rejects with `SnapshotDamage` when the copy is not whole or not of
 * this store, or Node's error; no backup is touched then.
 */
export async function backUp(
  place: BackupPlace,
  { storeId, revision }: { storeId: string; revision: number },
  now: Date,
): Promise<Backup> {
  const name = `coltiva-${stampForName(now)}-${shortId(storeId)}-r${revision}.json`;
  const [folder = place.paths.backups, ...others] = backupFolders(place);
  try {
    return await backUpTo(place.files, place.paths.snapshot, folder, name, storeId, now);
  } catch (error) {
    if (errorCode(error) === '' || others[0] === undefined) throw error;
    return backUpTo(place.files, place.paths.snapshot, others[0], name, storeId, now);
  }
}

async function backUpTo(
  files: Files,
  snapshot: string,
  folder: string,
  name: string,
  storeId: string,
  now: Date,
): Promise<Backup> {
  await makeFolder(files, folder);
  const backup = backupOf(folder, name);
  if (backup === null) throw new Error(`not a name of a backup: ${name}`);
  await copyChecked(files, snapshot, backup.path, (head) => {
    if (head.storeId !== storeId || head.revision !== backup.revision) {
      throw new SnapshotDamage('the snapshot is not the one that was written');
    }
  });
  const own = (await files.readdir(folder))
    .flatMap((other) => backupOf(folder, other) ?? [])
    .filter(({ store }) => store === backup.store);
  for (const { path } of superfluous(own, now)) await files.unlink(path);
  return backup;
}

/**
 * The newest backup that is whole, with what its first line says; `null` for none. Where a store
 * is known to have been in the folder, of that store alone: a folder that the person has chosen
 * may hold newer copies of another journal.
 */
export async function newestGoodBackup(
  place: BackupPlace,
): Promise<(Backup & { readonly head: SnapshotHead }) | null> {
  const storeId = await sentinelId(place.files, place.paths);
  for (const backup of await listBackups(place)) {
    if (storeId !== null && backup.store !== shortId(storeId)) continue;
    try {
      const head = await withFile(place.files, backup.path, (handle) => checkSnapshot(handle));
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

/**
 * Puts a copy of a snapshot in a place, whole or not at all, having read the copy back.
 * `accept` may throw when it is whole but not what was wanted.
 */
export async function copyChecked(
  files: Files,
  from: string,
  target: string,
  accept: (head: SnapshotHead) => void = () => undefined,
): Promise<void> {
  await replaceWith(
    files,
    target,
    (copy) => withFile(files, from, (handle) => copyBytes(handle, copy)),
    async (copy) => accept(await checkSnapshot(copy)),
  );
}
