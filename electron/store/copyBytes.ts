import { portable } from '../../shared/i18n/index.ts';
import { type FileHandle, writeAll } from './files.ts';
import { StorageError } from './storageError.ts';

const CHUNK = 1024 * 1024;

/** Bytes of a file, the end not among them. */
export interface ByteRange {
  readonly start: number;
  readonly end: number;
}

/** Copies all of one open file to another, from the beginning. Rejects with Node's error. */
export async function copyBytes(from: FileHandle, to: FileHandle): Promise<void> {
  await copied(from, { start: 0, end: Number.POSITIVE_INFINITY }, to, 0);
}

/**
 * Copies a part of one open file to a place in another. Rejects with a `StorageError` when the
 * file ends before the part does, or with Node's error.
 */
export async function copyRange(
  from: FileHandle,
  range: ByteRange,
  to: FileHandle,
  at: number,
): Promise<void> {
  const done = await copied(from, range, to, at);
  if (done < range.end - range.start) {
    throw new StorageError('io', portable('store.error.io', { reason: 'EOF' }));
  }
}

/** Stops where the file does, and says how many bytes that were. */
async function copied(
  from: FileHandle,
  { start, end }: ByteRange,
  to: FileHandle,
  at: number,
): Promise<number> {
  const buffer = Buffer.allocUnsafe(Math.min(CHUNK, Math.max(1, end - start)));
  let done = 0;
  while (start + done < end) {
    const length = Math.min(buffer.length, end - start - done);
    const { bytesRead } = await from.read(buffer, 0, length, start + done);
    if (bytesRead === 0) break;
    await writeAll(to, buffer.subarray(0, bytesRead), at + done);
    done += bytesRead;
  }
  return done;
}
