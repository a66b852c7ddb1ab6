import type { Preferences } from '../../shared/domain/preferences.ts';
import type { PreferencesFile } from './preferencesFile.ts';

/** The preferences in force, their file, and who wants to know when they change. */
export class PreferencesKeeper {
  readonly #file: PreferencesFile;
  readonly #listeners = new Set<(preferences: Preferences) => void>();
  #current: Preferences;
  /** Writes stand in line: the last change is the last on disk. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: PreferencesFile, current: Preferences) {
    this.#file = file;
    this.#current = current;
  }

  static async open(file: PreferencesFile): Promise<PreferencesKeeper> {
    return new PreferencesKeeper(file, await file.read());
  }

  get current(): Preferences {
    return this.#current;
  }

  /**
   * In force at once, whatever the disk says: a read-only folder must not take away the
   * choice of language. Rejects with Node's error when it could not be kept for next time.
   */
  set(change: Partial<Preferences>): Promise<void> {
    this.#current = { ...this.#current, ...change };
    for (const listener of this.#listeners) listener(this.#current);
    const written = this.#writing.then(() => this.#file.write(this.#current));
    this.#writing = written.catch(() => undefined);
    return written;
  }

  onChange(listener: (preferences: Preferences) => void): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** When everything that was set has been written, or has failed to be. */
  settled(): Promise<void> {
    return this.#writing;
  }
}
