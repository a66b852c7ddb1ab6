import { writeFile } from 'node:fs/promises';
import { behindLink, nodeFiles, replaceWith } from '../store/files.ts';

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
  await replaceWith(nodeFiles, target, (handle) => writeFile(handle, content));
}
