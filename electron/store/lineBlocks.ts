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
 * A file in blocks of whole lines. While one block is used the next is being read. A block is
 * valid until the next is asked for: its memory is used again. A line longer than a block
 * makes a longer block.
 */
export async function* lineBlocks(handle: FileHandle, length = BLOCK): AsyncGenerator<LineBlock> {
  let buffer = Buffer.allocUnsafe(length);
  let spare = Buffer.allocUnsafe(length);
  let filled = 0;
  let offset = 0;
  let reading = readInto(handle, buffer, filled, offset);
  try {
    for (;;) {
      const bytesRead = await reading;
      if (bytesRead === 0) break;
      const feed = buffer.subarray(filled, filled + bytesRead).lastIndexOf(LINE_FEED);
      const whole = feed === -1 ? 0 : filled + feed + 1;
      filled += bytesRead;
      if (whole === 0 && filled === buffer.length) {
        buffer = Buffer.concat([buffer], buffer.length * 2);
      }
      if (whole === 0) {
        reading = readInto(handle, buffer, filled, offset + filled);
        continue;
      }
      if (spare.length < buffer.length) spare = Buffer.allocUnsafe(buffer.length);
      buffer.copy(spare, 0, whole, filled);
      reading = readInto(handle, spare, filled - whole, offset + filled);
      yield { bytes: buffer.subarray(0, whole), offset, terminated: true };
      [buffer, spare] = [spare, buffer];
      filled -= whole;
      offset += whole;
    }
  } finally {
    // Whoever stops early closes the file next.
    await reading.catch(() => undefined);
  }
  if (filled > 0) yield { bytes: buffer.subarray(0, filled), offset, terminated: false };
}

function readInto(
  handle: FileHandle,
  buffer: Buffer,
  filled: number,
  position: number,
): Promise<number> {
  const reading = handle
    .read(buffer, filled, buffer.length - filled, position)
    .then(({ bytesRead }) => bytesRead);
  // Its failure is met where it is awaited; until then it must not count as unhandled.
  reading.catch(() => undefined);
  return reading;
}
