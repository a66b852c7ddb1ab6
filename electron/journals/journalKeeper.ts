import { join } from 'node:path';
import type { Change } from '../../shared/domain/tables.ts';
import { type Language, portable } from '../../shared/i18n/index.ts';
import type { JournalState, RecoveryChoice, Progress } from '../../shared/ipc/contract.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import {
  createStore,
  type JournalStore,
  type OpenOptions,
  type OpenResult,
  openStore,
  recoverStore,
  type StoreListener,
} from '../store/index.ts';
import { type Place, placeOf } from '../store/place.ts';
import { openSampleData } from './sampleData.ts';

/**
 * Whose journal is before the person: their own, sample data kept apart from it, or a backup
 * that was restored as a journal of its own.
 */
type Whose =
  | { readonly kind: 'own' }
  | { readonly kind: 'demo' }
  | { readonly kind: 'copy'; readonly folder: string; readonly backupAt: string };
const own: Whose = { kind: 'own' };
const demo: Whose = { kind: 'demo' };

export interface KeeperOptions {
  /** The person's data folder; sample data goes to a folder inside it. */
  readonly dataDir: string;
  readonly now: () => Date;
  /** The language in which sample data is laid out. */
  readonly language: () => Language;
  /** Where backups of the person's own journal go; `null`: beside it. */
  readonly backupFolder?: () => string | null;
  /** Told when another program has changed the files of the open journal. */
  readonly onOutside?: () => void;
  /** Told what went wrong behind the scenes. */
  readonly report?: (error: unknown) => void;
}

const TELL_EVERY_MS = 100;

/** Knows which journal is open, opens and closes journals, and tells who listens. */
export class JournalKeeper {
  readonly #options: KeeperOptions;
  readonly #onState = new Set<(state: JournalState) => void>();
  readonly #onOpening = new Set<(progress: Progress) => void>();
  readonly #onChange = new Set<StoreListener>();
  #whose: Whose = own;
  #state: JournalState = { kind: 'first-run' };
  #store: JournalStore | null = null;
  /** One opening or closing at a time. */
  #turn: Promise<unknown> = Promise.resolve();

  constructor(options: KeeperOptions) {
    this.#options = options;
  }

  get state(): JournalState {
    return this.#state;
  }

  get isDemo(): boolean {
    return this.#whose.kind === 'demo';
  }

  /** The instant of the backup that the open journal is a copy of; `null`: it is none. */
  get copyOf(): string | null {
    return this.#whose.kind === 'copy' ? this.#whose.backupAt : null;
  }

  /** The place of the open journal, for whoever looks after its backups. */
  get place(): Place {
    return placeOf(this.#optionsOf(this.#whose));
  }

  /** The folder of the journal that is open, or that could not be opened. */
  get folder(): string {
    return this.#folderOf(this.#whose);
  }

  /** The state once what is under way is done. */
  async whenSettled(): Promise<JournalState> {
    await this.#turn;
    return this.#state;
  }

  /** The store of the open journal; `null` when none is open, or it is locked. */
  get openStore(): JournalStore | null {
    return this.#store;
  }

  /** Throws `CallFailure` when none is open. */
  get store(): JournalStore {
    if (this.#store) return this.#store;
    throw new CallFailure('refused', portable('journal.notOpen'), 'no journal is open');
  }

  onState(listener: (state: JournalState) => void): void {
    this.#onState.add(listener);
  }

  /** Hears from time to time how far the opening is that is under way. */
  onOpening(listener: (progress: Progress) => void): void {
    this.#onOpening.add(listener);
  }

  onChange(listener: StoreListener): void {
    this.#onChange.add(listener);
  }

  openOwn(): Promise<JournalState> {
    return this.#switchTo(own, (options) => openStore(options));
  }

  openDemo(): Promise<JournalState> {
    return this.#switchTo(demo, ({ dir }) =>
      openSampleData(dir, this.#options.language(), this.#options.now()),
    );
  }

  /** At the first run: an empty journal of the person's own. Rejects with `StorageError`. */
  beginEmpty(): Promise<JournalState> {
    if (this.#state.kind !== 'first-run') return Promise.resolve(this.#state);
    return this.#switchTo(own, (options) => createStore(options));
  }

  /** Opens records of a backup as a new journal in a folder of its own. */
  openCopy(folder: string, backupAt: string, records: readonly Change[]): Promise<JournalState> {
    return this.#switchTo({ kind: 'copy', folder, backupAt }, (options) =>
      createStore(options, records),
    );
  }

  /** Another try at a journal that could not be opened. Rejects with `StorageError`. */
  recover(choice: RecoveryChoice): Promise<JournalState> {
    if (this.#state.kind !== 'trouble' || choice === 'open-folder') {
      return Promise.resolve(this.#state);
    }
    return this.#switchTo(this.#whose, (options) => recoverStore(options, choice));
  }

  /** Closes what is open. Rejects with `StorageError`; what was acknowledged is on disk. */
  close(): Promise<void> {
    return this.#inTurn(async () => {
      const store = this.#store;
      await store?.close();
      this.#store = null;
    });
  }

  #folderOf(whose: Whose): string {
    const { dataDir } = this.#options;
    switch (whose.kind) {
      case 'own':
        return dataDir;
      case 'demo':
        return join(dataDir, 'demo');
      case 'copy':
        return whose.folder;
    }
  }

  #optionsOf(whose: Whose): OpenOptions {
    const { now, backupFolder, onOutside, report } = this.#options;
    const options = { dir: this.#folderOf(whose), now, onOutside, report };
    return whose.kind === 'own' ? { ...options, backupFolder } : options;
  }

  /** Not every block that is read is worth a message. */
  #progress(): (done: number, total: number) => void {
    let told = performance.now();
    return (done, total) => {
      if (performance.now() - told < TELL_EVERY_MS && done < total) return;
      told = performance.now();
      for (const listener of this.#onOpening) listener({ done, total });
    };
  }

  #switchTo(
    whose: Whose,
    open: (options: OpenOptions) => Promise<OpenResult>,
  ): Promise<JournalState> {
    return this.#inTurn(async () => {
      const options = { ...this.#optionsOf(whose), onProgress: this.#progress() };
      if (this.folder === options.dir && this.#store) return this.#state;
      const opened = await open(options);
      // What was acknowledged is on disk already; a failure to tidy up must not hold the
      // person in a journal they are leaving.
      await this.#store?.close().catch(() => undefined);
      this.#store = null;
      this.#whose = whose;
      this.#enter(opened);
      return this.#state;
    });
  }

  #enter(opened: OpenResult): void {
    switch (opened.kind) {
      case 'opened':
        this.#store = opened.store;
        opened.store.subscribe((event) => {
          for (const listener of this.#onChange) listener(event);
        });
        this.#tell({ kind: 'open', notices: opened.notices });
        return;
      case 'empty':
        this.#tell({ kind: 'first-run' });
        return;
      case 'trouble': {
        const { text, detail, choices } = opened;
        this.#tell({ kind: 'trouble', text, detail, choices });
      }
    }
  }

  #tell(state: JournalState): void {
    this.#state = state;
    for (const listener of this.#onState) listener(state);
  }

  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => undefined);
    return result;
  }
}
