import { dirname } from 'node:path';
import { setImmediate as nextTurn } from 'node:timers/promises';
import { tableNames } from '../../shared/domain/tables.ts';
import { ChunkedWriter } from './chunkedWriter.ts';
import { behindLink, type FileHandle, type Files, replacementFor, syncFolder } from './files.ts';
import {
  closeTable,
  headLine,
  openTable,
  type Pinned,
  type SnapshotHead,
  tailLine,
} from './snapshotFormat.ts';
import { TableLines } from './tableLines.ts';

/**
 * Puts a new snapshot in the place of the old: complete and on disk before it takes the
 * name. Returns its size in bytes. Rejects with Node's error; what is then there is whole,
 * be it the old or the new.
 */
export async function replaceSnapshot(
  files: Files,
  path: string,
  head: SnapshotHead,
  tables: Pinned,
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

/** Longest stretch of work between two turns of the event loop. */
const SLICE_MS = 4;

/**
 * Writes a snapshot into an empty file and syncs it. Works in slices, so that windows and
 * edits go on meanwhile; the disk writes one chunk while the next is made. Rejects with
 * Node's error.
 */
async function writeSnapshot(
  handle: FileHandle,
  head: SnapshotHead,
  tables: Pinned,
): Promise<void> {
  const out = new ChunkedWriter(handle);
  out.addText(headLine(head));
  let records = 0;
  let sliceEnd = performance.now() + SLICE_MS;
  for (const [index, name] of tableNames.entries()) {
    out.addText(openTable(name));
    const lines = new TableLines(tables.get(name) ?? []);
    while (lines.addTo(out)) {
      if (out.isFull) await out.flush();
      if (performance.now() > sliceEnd) {
        await nextTurn();
        sliceEnd = performance.now() + SLICE_MS;
      }
    }
    records += lines.count;
    out.addText(closeTable(index === tableNames.length - 1));
  }
  await out.flush();
  out.addText(tailLine(records, out.checksum));
  await out.flush();
  await out.settled();
  await handle.sync();
}
