import { basename, dirname, join } from 'node:path';
import { portable } from '../../shared/i18n/index.ts';
import { type FileHandle, type Files, isMissing, nameExists, withFile } from './files.ts';
import type { StorePaths } from './names.ts';
import { StoreTrouble, type TroubleKind } from './trouble.ts';

/**
 * A file that a cloud service has taken off the disk to save room: it leaves a small one of
 * its own (`.coltiva.json.icloud`). Nothing is lost, and nothing may be put in its place.
 * Rejects with `StoreTrouble` when that is why a file is missing.
 */
export async function refusePlaceholder(files: Files, path: string): Promise<void> {
  const file = basename(path);
  const placeholder = `.${file}.icloud`;
  if (!(await nameExists(files, join(dirname(path), placeholder)))) return;
  const text = portable('store.trouble.placeholder', { file });
  throw new StoreTrouble('unreadable', text, `${placeholder} is in the place of ${file}`);
}

/** What a file that has not been downloaded may look like, and what it is then called. */
const whileWaiting: Partial<Record<TroubleKind, TroubleKind>> = {
  damaged: 'not-there-yet',
  missing: 'not-there-yet',
  'journal-damaged': 'journal-not-there-yet',
};

/**
 * Other sync programs leave an empty file, or zeros, until the real one has been downloaded. No
 * crash of ours does: a file of ours is on disk before it has its name. Returns the trouble that
 * was found, or in its place that a file is not there yet. Only asked when something is wrong.
 */
export async function orNotThereYet(
  files: Files,
  { snapshot, journal }: StorePaths,
  found: unknown,
): Promise<unknown> {
  const kind = found instanceof StoreTrouble ? whileWaiting[found.kind] : undefined;
  if (kind === undefined) return found;
  // The journal also when it is the snapshot that is damaged: half may have come of the one.
  for (const path of [snapshot, journal]) {
    if (!(await isBlank(files, path))) continue;
    const file = basename(path);
    return new StoreTrouble(
      kind,
      portable('store.trouble.blank', { file }),
      `${file} is empty or nothing but zeros`,
      found,
    );
  }
  return found;
}

/** Whether a file has no bytes or zeros alone; `false` when it is not there. */
export async function isBlank(files: Files, path: string): Promise<boolean> {
  try {
    return await withFile(files, path, isAllZeros);
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

const SLICE = 256 * 1024;

/** Reads no further than the first slice that has something in it. */
async function isAllZeros(handle: FileHandle): Promise<boolean> {
  const slice = Buffer.allocUnsafe(SLICE);
  const zeros = Buffer.alloc(SLICE);
  for (let position = 0; ; ) {
    const { bytesRead } = await handle.read(slice, 0, SLICE, position);
    if (bytesRead === 0) return true;
    if (zeros.compare(slice, 0, bytesRead, 0, bytesRead) !== 0) return false;
    position += bytesRead;
  }
}
