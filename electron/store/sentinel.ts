import { basename } from 'node:path';
import { portable } from '../../shared/i18n/index.ts';
import { type BackupPlace, listBackups } from './backups/backups.ts';
import { type Files, isMissing, nameExists, replaceWhole, withFile } from './files.ts';
import { readJournal } from './journalReader.ts';
import type { StorePaths } from './names.ts';
import { orNotThereYet, refusePlaceholder } from './placeholder.ts';
import { StoreTrouble } from './trouble.ts';

const explanation =
  'A Coltiva journal belongs in this folder. Should coltiva.json be missing, Coltiva will ' +
  'say so instead of starting an empty one.';

/** Leaves the sign that a store belongs here. */
export async function putSentinel(files: Files, paths: StorePaths, storeId: string): Promise<void> {
  const content = `${JSON.stringify({ format: 'coltiva-id', storeId, explanation })}\n`;
  const found = await files.readFile(paths.sentinel, 'utf8').catch(() => null);
  if (found !== content) await replaceWhole(files, paths.sentinel, Buffer.from(content));
}

/**
 * Whether the folder holds a store or the remains of one. Rejects with `StoreTrouble` when
 * there is only a sentinel, a backup or a journal with changes: that is a loss, not a first
 * run.
 */
export async function isStoreThere(place: BackupPlace): Promise<boolean> {
  const { files, paths } = place;
  if (await nameExists(files, paths.snapshot)) return true;
  await refusePlaceholder(files, paths.snapshot);
  const remains = await remainsOf(place);
  if (remains === null) return false;
  const file = basename(paths.snapshot);
  const missing = new StoreTrouble(
    'missing',
    portable('store.trouble.missing', { file }),
    `${file} is missing, but ${remains} is there`,
  );
  throw await orNotThereYet(files, paths, missing);
}

async function remainsOf(place: BackupPlace): Promise<string | null> {
  const { files, paths } = place;
  if (await nameExists(files, paths.sentinel)) return basename(paths.sentinel);
  // Only of our own folder: one that was chosen may hold copies of other journals.
  const own = await listBackups({ ...place, backupFolder: () => null });
  if (own.length > 0) return `a backup in ${basename(paths.backups)}`;
  return (await hasChanges(files, paths.journal)) ? basename(paths.journal) : null;
}

/** A journal without changes is what a first run leaves that was stopped half-way. */
async function hasChanges(files: Files, path: string): Promise<boolean> {
  try {
    const { header, entries, damage } = await withFile(files, path, (handle) =>
      readJournal(handle),
    );
    return header === null || damage !== null || entries.length > 0;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}
