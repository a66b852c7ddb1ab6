import { basename, join } from 'node:path';
import { type Merge, mergeJournals, type Side } from '../../shared/domain/merge/mergeRecords.ts';
import { portable } from '../../shared/i18n/index.ts';
import type { Dispatched } from '../../shared/ipc/contract.ts';
import type { VersionList, VersionView } from '../../shared/ipc/versions.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { acknowledged } from '../journals/acknowledged.ts';
import type { JournalKeeper } from '../journals/journalKeeper.ts';
import { findVersions, type Version } from '../store/versions.ts';
import { describe, keyOf } from './describe.ts';

/** What a person can do with other versions of the journal that is open. */
export class VersionDesk {
  readonly #keeper: JournalKeeper;

  constructor(keeper: JournalKeeper) {
    this.#keeper = keeper;
  }

  async list(): Promise<VersionList> {
    const { versions, illegible } = await findVersions(this.#keeper.place);
    const views = versions.map((version) => this.#viewOf(version));
    return {
      versions: views.filter(({ changes, conflicts }) => changes + conflicts.length > 0),
      illegible,
    };
  }

  /**
   * Joins a version with the journal as one step to undo; `theirs` are the keys of the conflicts
   * in which the other's word counts. Its files are kept under another name.
   */
  async join(id: string, theirs: ReadonlySet<string>): Promise<Dispatched> {
    const version = await this.#find(id);
    const { changes } = this.#merge(version, (key) => (theirs.has(key) ? 'theirs' : 'ours'));
    const label = portable('did.versions.join');
    const done =
      changes.length === 0
        ? { revision: this.#keeper.store.revision, label }
        : acknowledged(await this.#keeper.store.commit(label, changes));
    await this.#rename(version, 'joined');
    return done;
  }

  /** Goes on with the journal as it is; the files of the other version are kept. */
  async leaveOut(id: string): Promise<VersionList> {
    await this.#rename(await this.#find(id), 'left-out');
    return this.list();
  }

  #viewOf(version: Version): VersionView {
    const { tables } = this.#keeper.store.journal;
    const { changes, conflicts } = this.#merge(version, () => 'ours');
    return {
      id: idOf(version),
      savedAt: version.savedAt,
      files: this.#filesOf(version),
      changes: changes.length,
      conflicts: conflicts.map((conflict) => describe(conflict, [tables, version.theirs.tables])),
    };
  }

  #merge({ base, theirs }: Version, choose: (key: string) => Side): Merge {
    const { tables } = this.#keeper.store.journal;
    return mergeJournals(base?.tables ?? null, tables, theirs.tables, (conflict) =>
      choose(keyOf(conflict)),
    );
  }

  async #find(id: string): Promise<Version> {
    const { versions } = await findVersions(this.#keeper.place);
    const found = versions.find((version) => idOf(version) === id);
    if (found) return found;
    throw new CallFailure('refused', portable('versions.gone'), `no version ${id}`);
  }

  /** Those that are the version's alone. */
  #filesOf({ snapshot, journal }: Version): string[] {
    const { paths } = this.#keeper.place;
    const own = new Set([basename(paths.snapshot), basename(paths.journal)]);
    return [snapshot, journal].filter((name) => !own.has(name));
  }

  async #rename(version: Version, ending: string): Promise<void> {
    const { files, paths } = this.#keeper.place;
    for (const name of this.#filesOf(version)) {
      await files.rename(join(paths.dir, name), join(paths.dir, `${name}.${ending}`));
    }
  }
}

function idOf({ snapshot, journal }: Version): string {
  return `${snapshot}|${journal}`;
}
