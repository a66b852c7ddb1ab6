import { writeFile } from 'node:fs/promises';
import { dirname } from 'node:path';
import { behindLink, nodeFiles, replacementFor, syncFolder } from '../store/files.ts';

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
  const target = await behindLink(nodeFiles, path);
  const replacement = await replacementFor(nodeFiles, target);
  try {
    await writeFile(replacement.handle, content);
    await replacement.handle.sync();
    await replacement.put();
  } catch (error) {
    await replacement.discard();
    throw error;
  }
  await replacement.handle.close();
  await syncFolder(nodeFiles, dirname(target));
}
