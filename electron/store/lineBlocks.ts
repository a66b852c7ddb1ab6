import type { FileHandle } from './files.ts';

/** Whole lines, each with its line feed; or, at the end of the file, a rest without one. */
export interface LineBlock {
  readonly bytes: Buffer;
  /** Where in the file it begins. */
  readonly offset: number;
  readonly terminated: boolean;
}

/** Small enough to be parsed between two frames. */
const BLOCK = 512 * 1024;
const LINE_FEED = 0x0a;

/**
 * A file in blocks of whole lines. A block is valid until the next is asked for: the memory
 * is used again. A line longer than a block makes a longer block.
 */
export async function* lineBlocks(handle: FileHandle): AsyncGenerator<LineBlock> {
  let buffer = Buffer.allocUnsafe(BLOCK);
  let filled = 0;
  let offset = 0;
  for (;;) {
    if (filled === buffer.length) buffer = Buffer.concat([buffer], buffer.length * 2);
    const { bytesRead } = await handle.read(
      buffer,
      filled,
      buffer.length - filled,
      offset + filled,
    );
    if (bytesRead === 0) break;
    const end = buffer.subarray(filled, filled + bytesRead).lastIndexOf(LINE_FEED);
    const whole = end === -1 ? 0 : filled + end + 1;
    filled += bytesRead;
    if (whole === 0) continue;
    yield { bytes: buffer.subarray(0, whole), offset, terminated: true };
    buffer.copy(buffer, 0, whole, filled);
    filled -= whole;
    offset += whole;
  }
  if (filled > 0) yield { bytes: buffer.subarray(0, filled), offset, terminated: false };
}
