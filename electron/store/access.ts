import { basename } from 'node:path';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { errorCode, type Files, isMissing } from './files.ts';
import { takeLock } from './lock.ts';
import type { Place } from './place.ts';
import { isDiskFull } from './storageError.ts';

/** What may be done with a store. */
export type Access =
  | { readonly kind: 'writable'; readonly release: () => Promise<void> }
  | { readonly kind: 'read-only'; readonly text: PortableText };

const writeProtected: Access = { kind: 'read-only', text: portable('store.readOnly.folder') };

/** Claims a store for writing, if its folder and files allow it and nobody else has it. */
export async function claim({ files, paths, now }: Place): Promise<Access> {
  for (const path of [paths.dir, paths.snapshot, paths.journal]) {
    if (!(await isWritable(files, path))) return writeProtected;
  }
  try {
    const lock = await takeLock(files, paths, now());
    if (lock.kind === 'acquired') return { kind: 'writable', release: lock.release };
    const { user, host } = lock.holder;
    const file = basename(paths.lock);
    return { kind: 'read-only', text: portable('store.readOnly.held', { user, host, file }) };
  } catch (error) {
    if (isProtection(error)) return writeProtected;
    if (isDiskFull(error)) {
      return { kind: 'read-only', text: portable('store.readOnly.diskFull') };
    }
    throw error;
  }
}

function isProtection(error: unknown): boolean {
  return ['EACCES', 'EPERM', 'EROFS'].includes(errorCode(error));
}

const WRITE_BITS = 0o222;

/**
 * Whether a file or folder may be changed; one that is not there yet may. Mode bits count
 * for the superuser too, who has taken them away for a reason. On Windows a folder's bits
 * say nothing.
 */
async function isWritable(files: Files, path: string): Promise<boolean> {
  try {
    const stats = await files.stat(path);
    if (stats.isDirectory() && process.platform === 'win32') return true;
    if ((stats.mode & WRITE_BITS) === 0) return false;
    await files.access(path, files.constants.W_OK);
    return true;
  } catch (error) {
    if (isMissing(error)) return true;
    if (isProtection(error)) return false;
    throw error;
  }
}
