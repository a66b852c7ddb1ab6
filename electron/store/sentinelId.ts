import type { Files } from './files.ts';
import type { StorePaths } from './names.ts';
import { parseStored } from './parse.ts';

/** Which store the sign in a folder names; `null` when there is none that can be read. */
export async function sentinelId(files: Files, { sentinel }: StorePaths): Promise<string | null> {
  try {
    const found = parseStored(await files.readFile(sentinel, 'utf8'));
    if (typeof found !== 'object' || found === null || !('storeId' in found)) return null;
    return typeof found.storeId === 'string' ? found.storeId : null;
  } catch {
    return null;
  }
}
