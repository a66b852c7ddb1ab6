import { isOurAddress } from '../ipc/sender.ts';
import type { BuiltFile, BuiltFiles } from './builtFiles.ts';

/**
 * The file an address means; `null` for none. The path is looked up as it is written, never
 * decoded and never joined to a folder, so that `..`, `%2e%2e` and `%2f` lead nowhere.
 */
export function findFile(address: string, files: BuiltFiles): BuiltFile | null {
  if (!isOurAddress(address)) return null;
  const { pathname } = new URL(address);
  return files.get(pathname === '/' ? '/index.html' : pathname) ?? null;
}
