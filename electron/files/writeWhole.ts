import { randomUUID } from 'node:crypto';
import { open, realpath, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

/** Readable by the person alone. */
const PRIVATE = 0o600;

/**
 * Writes a file so that its name always stands for something whole: what was there before,
 * or all of the new, which may come piece by piece. A new file is private to the person; one
 * that is there keeps its mode, and a link stays a link to the file that is written. Nothing
 * stays behind on failure.
 * Rejects with Node's error; the old file is then untouched.
 */
export async function writeWhole(
  path: string,
  content: Uint8Array | string | AsyncIterable<string>,
): Promise<void> {
  const target = await realpath(path).catch(() => path);
  const mode = await stat(target).then(
    (found) => found.mode & 0o777,
    () => PRIVATE,
  );
  const folder = dirname(target);
  const temporary = join(folder, `.coltiva-${randomUUID()}`);
  try {
    // `wx`: never through a file or link that somebody put there.
    const file = await open(temporary, 'wx', PRIVATE);
    try {
      await writeFile(file, content);
      if (mode !== PRIVATE) await file.chmod(mode);
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true });
    throw error;
  }
  await syncFolder(folder);
}

/** The new name is on disk only when its folder is; Windows has no such call. */
async function syncFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}
