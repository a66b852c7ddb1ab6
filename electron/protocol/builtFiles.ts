import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { contentTypeOf } from './contentType.ts';

/** A file of the built renderer. */
export interface BuiltFile {
  readonly path: string;
  readonly contentType: string;
}
/** By the path of its address, such as `/assets/index-1a2b.js`. */
export type BuiltFiles = ReadonlyMap<string, BuiltFile>;

/**
 * Lists the built renderer once, at start: whatever is not on this list does not exist.
 * Walks by itself, because a recursive listing is not offered inside an asar archive.
 */
export function listBuiltFiles(folder: string): BuiltFiles {
  const files = new Map<string, BuiltFile>();
  const walk = (inside: string, address: string): void => {
    for (const entry of readdirSync(inside, { withFileTypes: true })) {
      const path = join(inside, entry.name);
      if (entry.isDirectory()) walk(path, `${address}${entry.name}/`);
      const contentType = entry.isFile() ? contentTypeOf(entry.name) : null;
      if (contentType !== null) files.set(`${address}${entry.name}`, { path, contentType });
    }
  };
  walk(folder, '/');
  return files;
}
