import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { crc32 } from 'node:zlib';
import { tableNames } from '../../shared/domain/tables.ts';
import {
  behindLink,
  type FileHandle,
  type Files,
  replacementFor,
  syncFolder,
  writeAll,
} from './files.ts';
import {
  closeTable,
  headLine,
  openTable,
  type SnapshotHead,
  type TableRecords,
  tailLine,
} from './snapshotFormat.ts';

/** Longest stretch of work between two turns of the event loop. */
const SLICE_MS = 5;
/** UTF-16 code units gathered before they are handed to the disk. */
const CHUNK = 256 * 1024;

/**
 * Puts a new snapshot in the place of the old: complete and on disk before it takes the
 * name. Returns its size in bytes. Rejects with Node's error; what is then there is whole,
 * be it the old or the new.
 */
export async function replaceSnapshot(
  files: Files,
  path: string,
  head: SnapshotHead,
  tables: TableRecords,
): Promise<number> {
  const target = await behindLink(files, path);
  const replacement = await replacementFor(files, target);
  let size: number;
  try {
    await writeSnapshot(replacement.handle, head, tables);
    ({ size } = await replacement.handle.stat());
    await replacement.put();
  } catch (error) {
    await replacement.discard();
    throw error;
  }
  await replacement.handle.close();
  await syncFolder(files, dirname(target));
  return size;
}

/**
 * Writes a snapshot into an empty file and syncs it. Works in slices, so that windows and
 * edits go on meanwhile; the disk writes one chunk while the next is made. Rejects with
 * Node's error.
 */
async function writeSnapshot(
  handle: FileHandle,
  head: SnapshotHead,
  tables: TableRecords,
): Promise<void> {
  const out = new ChunkedWriter(handle);
  let text = headLine(head);
  let records = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  for (const [index, name] of tableNames.entries()) {
    text += openTable(name);
    let separator = '';
    for (const record of tables[name]) {
      text += separator + JSON.stringify(record);
      separator = ',\n';
      records += 1;
      if (text.length > CHUNK) {
        await out.write(text);
        text = '';
      }
      if ((records & 31) === 0 && performance.now() > sliceEnd) {
        await nextTurn();
        sliceEnd = performance.now() + SLICE_MS;
      }
    }
    text += (separator === '' ? '' : '\n') + closeTable(index === tableNames.length - 1);
  }
  await out.write(text);
  await out.write(tailLine(records, out.checksum));
  await out.settled();
  await handle.sync();
}

/** Writes one chunk while the next is being made; never more than one ahead. */
class ChunkedWriter {
  readonly #handle: FileHandle;
  #position = 0;
  #crc = 0;
  #writing: Promise<void> = Promise.resolve();

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** Of everything written so far. */
  get checksum(): string {
    return this.#crc.toString(16).padStart(8, '0');
  }

  async write(text: string): Promise<void> {
    const bytes = Buffer.from(text);
    this.#crc = crc32(bytes, this.#crc);
    await this.#writing;
    this.#writing = writeAll(this.#handle, bytes, this.#position);
    // Its failure is met at the next call; until then it must not count as unhandled.
    this.#writing.catch(() => undefined);
    this.#position += bytes.length;
  }

  settled(): Promise<void> {
    return this.#writing;
  }
}
