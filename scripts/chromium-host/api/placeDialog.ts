import { existsSync, readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import type { DialogWorld } from '../browser/dialogWorld.ts';
import type { DialogWords, PlaceAnswer } from '../dialogMessages.ts';
import { app } from './app.ts';
import { words } from './dialogWords.ts';

export interface PlaceWanted {
  readonly words: DialogWords;
  /** A folder, or a file in it, or a bare name; where the dialog begins. */
  readonly defaultPath: string;
  /** `false`: a folder is wanted. */
  readonly file: boolean;
  /** Added to a name that has no ending: `pdf`. */
  readonly extension: string | null;
}

/**
 * Asks for a place to save to, or for a folder.
 *
 * The browser's own dialogs are no help here: `showSaveFilePicker` never tells where the file
 * is, and a download's dialog empties the chosen file before the app has written anything.
 * So the page shows a small dialog of its own and this side reads the folders.
 * @returns an absolute path, or `null` when the person cancelled
 */
export async function askForPlace(world: DialogWorld, wanted: PlaceWanted): Promise<string | null> {
  let folder = startFolder(wanted);
  let name: string | null = wanted.file ? path.basename(startName(wanted)) : null;
  let notice: string | null = null;
  /** The file that the person has been told will be replaced. */
  let warned: string | null = null;
  try {
    for (;;) {
      const subfolders = foldersIn(folder);
      const answer: PlaceAnswer = await world.call('choosePlace', {
        words: wanted.words,
        folder,
        subfolders: subfolders ?? [],
        shortcuts: shortcuts(),
        hasParent: path.dirname(folder) !== folder,
        name,
        notice: notice ?? (subfolders === null ? words().unreadable : null),
      });
      notice = null;
      if (answer.kind === 'cancel') return null;
      if (name !== null) name = answer.name;
      if (answer.kind !== 'confirm') {
        folder = nextFolder(folder, answer);
        continue;
      }
      if (name === null) return folder;
      if (name.trim() === '') {
        notice = words().nameless;
        continue;
      }
      const file = fullName(folder, name, wanted.extension);
      if (isFolder(file)) {
        folder = file;
        name = '';
      } else if (existsSync(file) && warned !== file) {
        warned = file;
        notice = words().replace;
      } else return file;
    }
  } finally {
    await world.call('closePlace').catch(() => undefined);
  }
}

function nextFolder(
  folder: string,
  answer: Exclude<PlaceAnswer, { kind: 'cancel' | 'confirm' }>,
): string {
  switch (answer.kind) {
    case 'parent':
      return path.dirname(folder);
    case 'folder':
      return answer.path;
    case 'subfolder':
      return path.join(folder, answer.subfolder);
  }
}

/** People may type a whole path too. */
function fullName(folder: string, typed: string, extension: string | null): string {
  const file = path.resolve(folder, typed.trim());
  return extension === null || path.extname(file) !== '' ? file : `${file}.${extension}`;
}

function startFolder({ defaultPath }: PlaceWanted): string {
  if (path.isAbsolute(defaultPath)) {
    if (isFolder(defaultPath)) return defaultPath;
    if (isFolder(path.dirname(defaultPath))) return path.dirname(defaultPath);
  }
  return (
    [app.getPath('documents'), app.getPath('home')].find(isFolder) ?? path.parse(process.cwd()).root
  );
}

function startName({ defaultPath }: PlaceWanted): string {
  return isFolder(defaultPath) ? '' : defaultPath;
}

function shortcuts(): readonly { label: string; path: string }[] {
  const own = words();
  return (['home', 'documents', 'downloads', 'desktop'] as const)
    .map((name) => ({ label: own[name], path: app.getPath(name) }))
    .filter(({ path: folder }) => isFolder(folder));
}

function isFolder(file: string): boolean {
  try {
    return statSync(file).isDirectory();
  } catch {
    return false;
  }
}

/** The visible folders inside, or `null` when it cannot be read. */
function foldersIn(folder: string): readonly string[] | null {
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && isFolder(path.join(folder, name)))
      .toSorted((one, other) => one.localeCompare(other));
  } catch {
    return null;
  }
}
