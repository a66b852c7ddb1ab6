import { basename, dirname, join } from 'node:path';
import { portable } from '../../shared/i18n/index.ts';
import { type Files, nameExists } from './files.ts';
import { StoreTrouble } from './trouble.ts';

/**
 * A file that a cloud service has taken off the disk to save room: it leaves a small one of
 * its own (`.coltiva.json.icloud`). Nothing is lost, and nothing may be put in its place.
 * Rejects with `StoreTrouble` when that is why a file is missing.
 */
export async function refusePlaceholder(files: Files, path: string): Promise<void> {
  const file = basename(path);
  const placeholder = `.${file}.icloud`;
  if (!(await nameExists(files, join(dirname(path), placeholder)))) return;
  const text = portable('store.trouble.placeholder', { file });
  throw new StoreTrouble('unreadable', text, `${placeholder} is in the place of ${file}`);
}
