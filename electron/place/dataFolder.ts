import { accessSync, constants } from 'node:fs';
import { join } from 'node:path';
import { app } from 'electron';
import { makeFolderAtOnce } from './makeFolderAtOnce.ts';
import { productName } from './productName.ts';
import { temporaryFolder } from './temporaryFolder.ts';

/** The folder of the person's journal: theirs to choose, else the platform's. */
export function dataFolder(chosen: string | null): string {
  return chosen ?? join(app.getPath('appData'), productName);
}

/**
 * Gives Electron a place for its own files inside the data folder, and asks to be the only
 * Coltiva on it: Electron's lock is kept in that place. Before the app is ready.
 * @returns whether this is the only one; if not, the other has been told
 */
export function claimFolder(folder: string, note: { readonly demo: boolean }): boolean {
  putMachineFiles(machineFolder(folder));
  return app.requestSingleInstanceLock(note);
}

/** Where Electron keeps files of its own. Before the app is ready. */
export function putMachineFiles(place: string): void {
  app.setPath('userData', place);
  app.setPath('sessionData', place);
}

/** A folder that cannot be written in has no lock to keep; it can still be read. */
function machineFolder(folder: string): string {
  const place = join(folder, 'machine');
  try {
    makeFolderAtOnce(place);
    accessSync(place, constants.W_OK);
    return place;
  } catch {
    return temporaryFolder();
  }
}
