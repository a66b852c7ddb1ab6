import { basename, dirname, join } from 'node:path';
import { behindLink, type Files, isMissing, syncFolder } from './files.ts';
import { isSameTrace, traceOf } from './outside.ts';

const asideName = (target: string, stamp: string): string => `${target}.set-aside-${stamp}`;

/**
 * Gives a file a second, dated name beside it; the first name stays until the caller puts
 * something else in its place, so that no crash finds it missing. Returns the dated name
 * without its folder; `null` when there is no such file.
 */
export function keepAside(files: Files, path: string, stamp: string): Promise<string | null> {
  return keepAs(files, path, (target) => asideName(target, stamp));
}

/**
 * The same for what another program has put in the place of a file of ours; once is enough,
 * whoever finds it.
 */
export async function keepOutside(
  files: Files,
  path: string,
  stamp: string,
): Promise<string | null> {
  const target = await behindLink(files, path);
  const trace = await traceOf(files, target);
  for (const name of await files.readdir(dirname(target))) {
    if (!name.startsWith(`${basename(target)}.outside-`)) continue;
    if (isSameTrace(await traceOf(files, join(dirname(target), name)), trace)) return name;
  }
  return keepAs(files, path, (name) => `${name}.outside-${stamp}`);
}

async function keepAs(
  files: Files,
  path: string,
  nameFor: (target: string) => string,
): Promise<string | null> {
  const target = await behindLink(files, path);
  const aside = await freeName(files, target, nameFor(target));
  if (aside !== null) {
    try {
      await files.link(target, aside);
    } catch (error) {
      if (isMissing(error)) return null;
      // Not every file system has hard links.
      await files.copyFile(target, aside, files.constants.COPYFILE_EXCL);
      await syncCopy(files, aside);
    }
  }
  // On disk before anything takes the first name: a power cut may reorder the two.
  await syncFolder(files, dirname(target));
  return basename(aside ?? nameFor(target));
}

async function syncCopy(files: Files, path: string): Promise<void> {
  // Windows syncs only what is open for writing.
  const handle = await files.open(path, 'r+');
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

/** The name, or one like it that nobody has; `null` when that very file has it already. */
async function freeName(files: Files, target: string, wanted: string): Promise<string | null> {
  for (let number = 1; ; number += 1) {
    const name = number === 1 ? wanted : `${wanted}-${number}`;
    const [there, file] = [await traceOf(files, name), await traceOf(files, target)];
    if (there === null) return name;
    if (isSameTrace(there, file)) return null;
  }
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
  await syncFolder(files, dirname(target));
  return basename(aside);
}
