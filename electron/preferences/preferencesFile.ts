import { readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import { defaultPreferences, type Preferences } from '../../shared/domain/preferences.ts';
import { writeWhole } from '../files/writeWhole.ts';
import { makeFolder, nodeFiles } from '../store/files.ts';
import { readFields } from './readFields.ts';

/** The file `preferences.json` beside the journal. */
export class PreferencesFile {
  readonly #path: string;
  #unreadable = false;

  constructor(path: string) {
    this.#path = path;
  }

  /** What was chosen; the defaults for what was not, or cannot be understood. */
  async read(): Promise<Preferences> {
    let text: string;
    try {
      text = await readFile(this.#path, 'utf8');
    } catch {
      return defaultPreferences;
    }
    try {
      return readFields(JSON.parse(text));
    } catch {
      this.#unreadable = true;
      return defaultPreferences;
    }
  }

  /** Rejects with Node's error when the disk says no. */
  async write(preferences: Preferences): Promise<void> {
    await makeFolder(nodeFiles, dirname(this.#path));
    if (this.#unreadable) {
      // Set aside, not overwritten: somebody may want to see what was in it.
      const day = new Date().toISOString().slice(0, 10);
      await rename(this.#path, `${this.#path}.unreadable-${day}`);
      this.#unreadable = false;
    }
    await writeWhole(this.#path, `${JSON.stringify(preferences, null, 2)}\n`);
  }
}
