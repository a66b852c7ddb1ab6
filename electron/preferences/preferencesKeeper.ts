import type { Preferences } from '../../shared/domain/preferences.ts';
import type { PreferencesFile } from './preferencesFile.ts';

/** The preferences in force, their file, and who wants to know when they change. */
export class PreferencesKeeper {
  readonly #file: PreferencesFile;
  readonly #listeners = new Set<(preferences: Preferences) => void>();
  #stored: Preferences;
  /** Holds for this run alone, until the person chooses otherwise. */
  #override: Partial<Preferences>;
  /** Writes stand in line: the last change is the last on disk. */
  #writing: Promise<void> = Promise.resolve();

  private constructor(file: PreferencesFile, stored: Preferences, override: Partial<Preferences>) {
    this.#file = file;
    this.#stored = stored;
    this.#override = override;
  }

  /** @param override from the command line; in force, but not kept for next time */
  static async open(
    file: PreferencesFile,
    override: Partial<Preferences> = {},
  ): Promise<PreferencesKeeper> {
    return new PreferencesKeeper(file, await file.read(), override);
  }

  get current(): Preferences {
    return { ...this.#stored, ...this.#override };
  }

  /**
   * In force at once, whatever the disk says: a read-only folder must not take away the
   * choice of language. Rejects with Node's error when it could not be kept for next time.
   */
  set(change: Partial<Preferences>): Promise<void> {
    this.#stored = { ...this.#stored, ...change };
    this.#override = Object.fromEntries(
      Object.entries(this.#override).filter(([name]) => !Object.hasOwn(change, name)),
    );
    for (const listener of this.#listeners) listener(this.current);
    const written = this.#writing.then(() => this.#file.write(this.#stored));
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
