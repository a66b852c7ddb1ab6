import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { tooLarge } from '../../shared/ipc/importing.ts';
import type { InputFile } from './readFiles.ts';

/** Reads a file from the disk, unless it is too large to; never rejects. */
export async function openFile(path: string): Promise<InputFile> {
  const name = basename(path);
  try {
    const found = await stat(path);
    if (found.isDirectory()) return { name, refusal: portable('import.refused.folder') };
    // A device or a pipe might never end.
    if (!found.isFile()) return { name, refusal: unreadable('ENOTSUP') };
    const refusal = tooLarge(found.size);
    return refusal === null ? { name, bytes: await readFile(path) } : { name, refusal };
  } catch (error) {
    const code = error instanceof Error && 'code' in error ? String(error.code) : String(error);
    return { name, refusal: unreadable(code) };
  }
}

function unreadable(reason: string): PortableText {
  return portable('import.refused.unreadable', { reason });
}
