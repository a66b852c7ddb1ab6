import { readSync, statSync } from 'node:fs';
import * as fs from 'node:fs/promises';
import { randomUUID } from 'node:crypto';
import { basename, dirname, join, resolve } from 'node:path';
import type { FileHandle } from 'node:fs/promises';
import { errorCode } from './errorCode.ts';
import { patientRename } from './patientRename.ts';

export { errorCode };
export type { FileHandle };

/** Questions that are answered from memory; see `Asking`. */
const atOnce = { readSync, statSync } as const;

/**
 * The part of `node:fs` that the store uses. Tests pass one that fails on purpose
 * (a full disk cannot be had otherwise); everything else uses `nodeFiles`.
 */
export type Files = Pick<
  typeof fs,
  | 'access'
  | 'constants'
  | 'copyFile'
  | 'link'
  | 'lstat'
  | 'mkdir'
  | 'open'
  | 'readFile'
  | 'readdir'
  | 'readlink'
  | 'realpath'
  | 'rename'
  | 'stat'
  | 'statfs'
  | 'unlink'
> &
  typeof atOnce;
export const nodeFiles: Files = { ...fs, ...atOnce, rename: patientRename(fs.rename) };

/** Readable by the person alone. */
export const PRIVATE_FILE = 0o600;
export const PRIVATE_FOLDER = 0o700;

export function isMissing(error: unknown): boolean {
  return errorCode(error) === 'ENOENT';
}

/**
 * Makes a folder, and those above it, private to the person. One by one: Node's own
 * `recursive` never comes back where a file system answers ENOENT although the parent is
 * there, as /proc does. Rejects with Node's error.
 */
export async function makeFolder(files: Files, folder: string): Promise<void> {
  try {
    await files.mkdir(folder, { mode: PRIVATE_FOLDER });
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return;
    const parent = dirname(folder);
    if (!isMissing(error) || parent === folder) throw error;
    await makeFolder(files, parent);
    await files.mkdir(folder, { mode: PRIVATE_FOLDER });
  }
}

/** Whether the name is there, be it a link that leads nowhere. */
export async function nameExists(files: Files, path: string): Promise<boolean> {
  try {
    await files.lstat(path);
    return true;
  } catch (error) {
    if (isMissing(error)) return false;
    throw error;
  }
}

/** The file itself, behind a symbolic link if there is one: a link stays a link. */
export async function behindLink(files: Files, path: string): Promise<string> {
  try {
    return await files.realpath(path);
  } catch (error) {
    if (!isMissing(error)) throw error;
  }
  try {
    return resolve(dirname(path), await files.readlink(path));
  } catch {
    return path;
  }
}

/** Opens a file for reading while something uses it. */
export async function withFile<Result>(
  files: Files,
  path: string,
  use: (handle: FileHandle) => Promise<Result>,
): Promise<Result> {
  const handle = await files.open(path, 'r');
  try {
    return await use(handle);
  } finally {
    // What was read has been read, and what was made of it must not be lost by this.
    await handle.close().catch(() => undefined);
  }
}

/** Writes all of it; a disk may take less than it was given. */
export async function writeAll(handle: FileHandle, bytes: Buffer, position: number): Promise<void> {
  let done = 0;
  while (done < bytes.length) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
}

/** A new name is on disk only when its folder is. Windows has no such call. */
export async function syncFolder(files: Files, folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await files.open(folder, 'r');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

const temporaryPattern = /^\.coltiva-[0-9a-f-]{36}\.tmp$/;

export function isTemporary(name: string): boolean {
  return temporaryPattern.test(name);
}

export function temporaryName(): string {
  return `.coltiva-${randomUUID()}.tmp`;
}

/** A file on its way to a name: complete and on disk before it takes the name's place. */
export interface Replacement {
  readonly handle: FileHandle;
  /**
   * Takes the place of the old file; the handle stays open. On disk only after the folder is
   * synced, too. Rejects with Node's error; the old file is then in its place.
   */
  put(): Promise<void>;
  /** Closes and removes what was written. Never rejects. */
  discard(): Promise<void>;
}

/**
 * A new file beside `target`, under a name nobody can have prepared, with the mode of the
 * file it will replace. The caller writes and syncs, then calls `put` or `discard`. `flags`:
 * more of open(2)'s for the handle.
 */
export async function replacementFor(
  files: Files,
  target: string,
  flags = 0,
): Promise<Replacement> {
  const temporary = join(dirname(target), temporaryName());
  const mode = await files.stat(target).then(
    (found) => found.mode & 0o777,
    () => PRIVATE_FILE,
  );
  const { O_RDWR, O_CREAT, O_EXCL } = files.constants;
  const handle = await files.open(temporary, O_RDWR | O_CREAT | O_EXCL | flags, PRIVATE_FILE);
  const discard = async (): Promise<void> => {
    await handle.close().catch(() => undefined);
    await files.unlink(temporary).catch(() => undefined);
  };
  try {
    if (mode !== PRIVATE_FILE) await handle.chmod(mode);
  } catch (error) {
    await discard();
    throw error;
  }
  return {
    handle,
    put: () => files.rename(temporary, target),
    discard,
  };
}

/**
 * Puts a file in the place of `target` once `fill` has written it and it is on disk; what
 * `checked` rejects never takes the place. Rejects with Node's error or with theirs; the old
 * file is then untouched.
 */
export async function replaceWith(
  files: Files,
  target: string,
  fill: (handle: FileHandle) => Promise<void>,
  checked: (handle: FileHandle) => Promise<void> = () => Promise.resolve(),
): Promise<void> {
  const replacement = await replacementFor(files, target);
  try {
    await fill(replacement.handle);
    await replacement.handle.sync();
    await checked(replacement.handle);
    await replacement.put();
  } catch (error) {
    await replacement.discard();
    throw error;
  }
  await replacement.handle.close();
  await syncFolder(files, dirname(target));
}

/** Replaces a small file whole. Rejects with Node's error; the old file is then untouched. */
export async function replaceWhole(files: Files, path: string, content: Buffer): Promise<void> {
  const target = await behindLink(files, path);
  await replaceWith(files, target, (handle) => writeAll(handle, content, 0));
}

/** Temporary files that a crash left in the folder; they were never part of the store. */
export async function removeLeftovers(files: Files, folder: string): Promise<void> {
  for (const name of await files.readdir(folder)) {
    if (isTemporary(basename(name))) await files.unlink(join(folder, name)).catch(() => undefined);
  }
}
