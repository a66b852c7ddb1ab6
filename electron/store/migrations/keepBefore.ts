import { basename, join } from 'node:path';
import { copyChecked, shortId } from '../backups/backups.ts';
import { copyBytes } from '../copyBytes.ts';
import { type Files, isMissing, makeFolder, replaceWith, withFile } from '../files.ts';
import { readJournal } from '../journalReader.ts';
import type { Loaded } from '../load.ts';
import type { StorePaths } from '../names.ts';
import { SCHEMA_VERSION } from './chain.ts';

/** The copies that must come before a migration could not be made; nothing was changed. */
export class NotBackedUp extends Error {}

/** Whether opening for writing would begin to use a newer version. */
export function isOlderStore({ head, reading }: Pick<Loaded, 'head' | 'reading'>): boolean {
  return (reading.header?.version ?? head.version) < SCHEMA_VERSION;
}

/**
 * Copies snapshot and journal of an older version to the folder of backups, and reads both
 * back, before anything of the new version is written. They are never rotated. A crash in
 * between leaves the store as it was; the next start makes the same copies again. Rejects
 * with `NotBackedUp`.
 */
export async function keepBefore(
  files: Files,
  paths: StorePaths,
  { head, position }: Pick<Loaded, 'head' | 'position'>,
): Promise<void> {
  const name = `before-version-${SCHEMA_VERSION}-${shortId(head.storeId)}-r${position.revision}`;
  const target = join(paths.backups, name);
  try {
    await makeFolder(files, paths.backups);
    await copyChecked(files, paths.snapshot, `${target}.json`);
    await replaceWith(
      files,
      `${target}.journal`,
      (copy) => withFile(files, paths.journal, (handle) => copyBytes(handle, copy)),
      async (copy) => {
        const read = await readJournal(copy, head);
        if (read.damage !== null || read.position.chain !== position.chain) {
          throw new Error(`the copy of ${basename(paths.journal)} is not whole`);
        }
      },
    );
  } catch (error) {
    throw new NotBackedUp('no copy of the older version could be kept', { cause: error });
  }
}

const kept = /^(before-version-\d+-[0-9a-f]{8}-r\d+)\.json$/;

/** The copies that were kept beside a store: paths of their snapshot and journal. */
export async function listBefore(
  files: Files,
  { backups }: Pick<StorePaths, 'backups'>,
): Promise<readonly Pick<StorePaths, 'snapshot' | 'journal'>[]> {
  const names = await files.readdir(backups).catch((error: unknown) => {
    if (isMissing(error)) return [];
    throw error;
  });
  return names.flatMap((name) => {
    const found = kept.exec(name)?.[1];
    if (found === undefined) return [];
    return { snapshot: join(backups, name), journal: join(backups, `${found}.journal`) };
  });
}
