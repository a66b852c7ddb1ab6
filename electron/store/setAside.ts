import { basename } from 'node:path';
import { behindLink, type Files, isMissing } from './files.ts';

const asideName = (target: string, stamp: string): string => `${target}.set-aside-${stamp}`;

/**
 * Gives a file a second, dated name beside it; the first name stays until the caller puts
 * something else in its place, so that no crash finds it missing. Returns the dated name
 * without its folder; `null` when there is no such file.
 */
export async function keepAside(files: Files, path: string, stamp: string): Promise<string | null> {
  const target = await behindLink(files, path);
  const aside = asideName(target, stamp);
  try {
    await files.link(target, aside);
  } catch (error) {
    if (isMissing(error)) return null;
    // Not every file system has hard links.
    await files.copyFile(target, aside, files.constants.COPYFILE_EXCL);
  }
  return basename(aside);
}

/** Renames a file to a dated name; `null` when there is no such file. */
export async function moveAside(files: Files, path: string, stamp: string): Promise<string | null> {
  const target = await behindLink(files, path);
  const aside = asideName(target, stamp);
  try {
    await files.rename(target, aside);
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
  return basename(aside);
}
