import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { errorCode, PRIVATE_FOLDER } from '../store/files.ts';

/**
 * Makes a folder, and those above it, private to the person, before this returns: Electron
 * wants its places before it is ready. One by one, like the store's `makeFolder`. Throws
 * Node's error.
 */
export function makeFolderAtOnce(folder: string): void {
  try {
    mkdirSync(folder, { mode: PRIVATE_FOLDER });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    const parent = dirname(folder);
    if (errorCode(error) !== 'ENOENT' || parent === folder) throw error;
    makeFolderAtOnce(parent);
    mkdirSync(folder, { mode: PRIVATE_FOLDER });
  }
}
