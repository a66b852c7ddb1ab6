import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { MemoryJournal } from '../../shared/domain/journal.ts';
import { portable } from '../../shared/i18n/index.ts';
import type { BackupContents, BackupOverview, SelfCheck } from '../../shared/ipc/backups.ts';
import type { Dispatched, JournalState } from '../../shared/ipc/contract.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { acknowledged } from '../journals/acknowledged.ts';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import type { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';
import { type Backup, backupFolders, listBackups, shortId } from '../store/backups/backups.ts';
import { type Files, isMissing } from '../store/files.ts';
import { stampForName } from '../store/names.ts';
import { keepLastCheck, readLastCheck } from './lastCheck.ts';
import { contentsOf, journalOf } from './readBackup.ts';
import { recordsOf, restoreOver } from './restoreOver.ts';
import { selfCheck } from './selfCheck.ts';

interface DeskOptions {
  readonly keeper: JournalKeeper;
  readonly preferences: Pick<PreferencesKeeper, 'current' | 'set'>;
  readonly now: () => Date;
  /** Asks the person for a folder; `null`: they cancelled. */
  readonly askForFolder: () => Promise<string | null>;
  /** Tells the window how a self-check has ended. */
  readonly announce: (check: SelfCheck) => void;
}

/** What a person can do with the backups of the journal that is open. */
export class BackupDesk {
  readonly #options: DeskOptions;
  #checking: Promise<SelfCheck> | null = null;

  constructor(options: DeskOptions) {
    this.#options = options;
  }

  async overview(): Promise<BackupOverview> {
    const { place, store } = this.#options.keeper;
    const own = shortId(store.storeId);
    const listed = await Promise.all(
      (await listBackups(place)).map(async ({ name, at, path, store: of }) => {
        const bytes = await sizeOf(place.files, path);
        if (bytes === null) return [];
        return [{ name, at, bytes, of: of === own ? ('this' as const) : ('another' as const) }];
      }),
    );
    const backups = listed.flat();
    const [folder = place.paths.backups, fallback] = backupFolders(place);
    const chosen = fallback === undefined ? 'no' : existsSync(folder) ? 'yes' : 'unreachable';
    return { backups, folder, chosen, lastCheck: await readLastCheck(place) };
  }

  async inspect(name: string): Promise<BackupContents> {
    const { path } = await this.#find(name);
    return contentsOf(this.#options.keeper.place.files, path);
  }

  /** Rejects with `StorageError`. */
  async make(): Promise<BackupOverview> {
    await this.#options.keeper.store.backUp();
    return this.overview();
  }

  /**
   * Turns the journal into what the backup holds: one step, which can be undone. What it holds
   * now is backed up first. Rejects with `StorageError`, or `CallFailure` when the backup is
   * not whole or says just what the journal says.
   */
  async restore(name: string): Promise<Dispatched> {
    const { keeper } = this.#options;
    const { backup, journal } = await this.#read(name);
    const label = portable('did.backup.restore', { day: backup.day });
    const outcome = await restoreOver(keeper.store, journal, label);
    if (outcome) return acknowledged(outcome);
    throw new CallFailure('refused', portable('backups.same'), 'nothing differs');
  }

  /** Opens what the backup holds as a new journal in a folder of its own, to compare. */
  async openCopy(name: string): Promise<JournalState> {
    const { backup, journal } = await this.#read(name);
    const { keeper } = this.#options;
    return keeper.openCopy(this.#folderForCopy(backup), backup.at, recordsOf(journal));
  }

  /** One at a time: who asks meanwhile hears of the one under way. */
  check(): Promise<SelfCheck> {
    this.#checking ??= this.#check().finally(() => {
      this.#checking = null;
    });
    return this.#checking;
  }

  async chooseFolder(): Promise<BackupOverview | null> {
    const folder = await this.#options.askForFolder();
    return folder === null ? null : this.#setFolder(folder);
  }

  ownFolder(): Promise<BackupOverview> {
    return this.#setFolder(null);
  }

  async #setFolder(backupFolder: string | null): Promise<BackupOverview> {
    await this.#options.preferences.set({ backupFolder });
    return this.overview();
  }

  async #check(): Promise<SelfCheck> {
    const { keeper, announce } = this.#options;
    const { place, store } = keeper;
    const check = await selfCheck(place, store.storeId);
    if (store.readOnly === null) await keepLastCheck(place, check).catch(place.report);
    announce(check);
    return check;
  }

  async #read(name: string): Promise<{ readonly backup: Backup; readonly journal: MemoryJournal }> {
    const { place } = this.#options.keeper;
    const backup = await this.#find(name);
    const contents = await contentsOf(place.files, backup.path);
    if (contents.kind === 'whole') {
      return { backup, journal: await journalOf(place.files, backup.path) };
    }
    throw new CallFailure('refused', portable(`backups.not.${contents.kind}`), contents.kind);
  }

  /** Only what the list shows: the window names files, never paths. */
  async #find(name: string): Promise<Backup> {
    const found = (await listBackups(this.#options.keeper.place)).find((it) => it.name === name);
    if (found) return found;
    throw new CallFailure('refused', portable('backups.gone'), `no backup ${name}`);
  }

  #folderForCopy({ at }: Backup): string {
    const { dir } = this.#options.keeper.place.paths;
    const base = join(dir, `backup-of-${stampForName(new Date(at))}`);
    for (let number = 1; ; number += 1) {
      const folder = number === 1 ? base : `${base}-${number}`;
      if (!existsSync(folder)) return folder;
    }
  }
}

/** Bytes; `null` when the file has gone since it was listed. */
async function sizeOf(files: Files, path: string): Promise<number | null> {
  try {
    return (await files.stat(path)).size;
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}
