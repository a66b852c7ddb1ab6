import { type FileHandle, writeAll } from './files.ts';

const CHUNK = 1024 * 1024;

/** Copies all of one open file to another, from the beginning. Rejects with Node's error. */
export async function copyBytes(from: FileHandle, to: FileHandle): Promise<void> {
  const buffer = Buffer.allocUnsafe(CHUNK);
  for (let position = 0; ; ) {
    const { bytesRead } = await from.read(buffer, 0, CHUNK, position);
    if (bytesRead === 0) return;
    await writeAll(to, buffer.subarray(0, bytesRead), position);
    position += bytesRead;
  }
}
