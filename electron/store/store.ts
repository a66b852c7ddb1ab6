import { Low } from 'lowdb';
import { type Command, decide } from '../../shared/domain/commands/index.ts';
import { type Journal, MemoryJournal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { DurableAdapter } from './adapter.ts';
import { type History, remember } from './history.ts';
import type { Cause, JournalEntry } from './journalLine.ts';
import { Disturbed } from './outside.ts';
import type { Place } from './place.ts';
import { Moment, planAll, planStep, type Request, stillHolds } from './planning.ts';
import { labelsOf } from './stepStack.ts';
import { closedError, StorageError } from './storageError.ts';
import { Upkeep } from './upkeep.ts';

/** What became of a command. A disk that fails rejects instead, with `StorageError`. */
export type DispatchOutcome =
  | {
      readonly ok: true;
      readonly revision: number;
      readonly label: PortableText;
      readonly changes: readonly Change[];
    }
  /** A rule says no, and why; nothing was changed. */
  | { readonly ok: false; readonly refusal: PortableText };

/** Acknowledged changes: they are on disk and in memory. */
export interface StoreEvent {
  readonly revision: number;
  readonly label: PortableText;
  readonly cause: Cause;
  readonly changes: readonly Change[];
  readonly canUndo: PortableText | null;
  readonly canRedo: PortableText | null;
}
export type StoreListener = (event: StoreEvent) => void;

export interface StoreOptions {
  readonly place: Place;
  readonly adapter: DurableAdapter;
  /** Why it cannot be changed; `null`: it can. */
  readonly readOnly: PortableText | null;
  /** Called once, when everything is closed. */
  readonly onClosed: () => Promise<void>;
}

type Waiting = Request<DispatchOutcome>;

/** A program that changes the files again and again is not to be outrun. */
const MOST_DISTURBANCES = 3;

/** The journal that is open: the only way to read and to change it. */
export class JournalStore {
  readonly #low: Low<MemoryJournal>;
  readonly #options: StoreOptions;
  readonly #listeners = new Set<StoreListener>();
  readonly #upkeep: Upkeep;
  #history: History;
  #revision: number;
  readonly #waiting: Waiting[] = [];
  /** How often in a row another program was found to have changed the files. */
  #disturbances = 0;
  #righting: Promise<void> = Promise.resolve();
  #closing: Promise<void> | null = null;

  private constructor(low: Low<MemoryJournal>, options: StoreOptions) {
    this.#low = low;
    this.#options = options;
    this.#history = options.adapter.history;
    this.#revision = options.adapter.revision;
    this.#upkeep = new Upkeep(options.place, options.adapter, () => this.compact());
    if (options.readOnly === null) this.#upkeep.edited();
  }

  /** Reads the store. Rejects with `StoreTrouble`. */
  static async open(options: StoreOptions): Promise<JournalStore> {
    const low = new Low<MemoryJournal>(options.adapter, new MemoryJournal());
    await low.read();
    return new JournalStore(low, options);
  }

  /** What is acknowledged; to be read, never changed. */
  get journal(): Journal & Pick<MemoryJournal, 'size'> {
    return this.#low.data;
  }

  /** Commands acknowledged since the journal was made. */
  get revision(): number {
    return this.#revision;
  }

  get storeId(): string {
    return this.#options.adapter.storeId;
  }

  get readOnly(): PortableText | null {
    return this.#options.readOnly;
  }

  /** What undo would take back; `null`: nothing. */
  get canUndo(): PortableText | null {
    return this.#history.undo?.top.label ?? null;
  }

  get canRedo(): PortableText | null {
    return this.#history.redo?.top.label ?? null;
  }

  /** The labels of what can be undone and redone, the next one first. */
  get steps(): { readonly undo: readonly PortableText[]; readonly redo: readonly PortableText[] } {
    return { undo: labelsOf(this.#history.undo), redo: labelsOf(this.#history.redo) };
  }

  /**
   * Decides a command on the journal as all earlier calls leave it, and resolves when the
   * outcome is on disk and applied. Rejects with `StorageError`; then nothing has changed.
   */
  dispatch(command: Command): Promise<DispatchOutcome> {
    return this.#request((journal, _history, moment) => {
      const decision = decide(journal, command, moment);
      if (!decision.ok) return decision;
      const { label, changes, mergeKey, aside } = decision;
      return { ok: true, cause: aside === true ? 'aside' : 'do', label, changes, mergeKey };
    });
  }

  /** Changes that were worked out elsewhere (an import, sample data), as one step. */
  commit(label: PortableText, changes: readonly Change[]): Promise<DispatchOutcome> {
    return this.#request((journal) =>
      stillHolds(journal, changes)
        ? { ok: true, cause: 'do', label, changes }
        : { ok: false, refusal: portable('refused.changedSince') },
    );
  }

  /** Takes the last step back. Refuses when there is none, or its records have changed since. */
  undo(): Promise<DispatchOutcome> {
    return this.#request((journal, history) =>
      planStep(journal, history.now.undo?.top, 'undo', 'refused.nothingToUndo'),
    );
  }

  /** Does again what was last taken back. */
  redo(): Promise<DispatchOutcome> {
    return this.#request((journal, history) =>
      planStep(journal, history.now.redo?.top, 'redo', 'refused.nothingToRedo'),
    );
  }

  /** Called after each acknowledged command, in order. Returns the unsubscribe. */
  subscribe(listener: StoreListener): () => void {
    this.#listeners.add(listener);
    return () => {
      this.#listeners.delete(listener);
    };
  }

  /** Makes a new snapshot now. Rejects with `StorageError`; nothing is lost by it. */
  compact(): Promise<void> {
    return this.#low.write();
  }

  /** Makes a backup now, of all that is acknowledged. Rejects with `StorageError`. */
  async backUp(): Promise<void> {
    await this.#upkeep.backUpNow();
  }

  /** Waits for what is under way and gives the folder free. Later calls are refused. */
  close(): Promise<void> {
    this.#closing ??= this.#close();
    return this.#closing;
  }

  async #close(): Promise<void> {
    const { adapter, readOnly } = this.#options;
    await this.#righting;
    // What waits is written first: it stands in the lane already.
    await adapter.lane.run(async () => undefined);
    if (readOnly === null) await this.#upkeep.finish();
    await adapter.close();
    await this.#options.onClosed();
  }

  #request(plan: Waiting['plan']): Promise<DispatchOutcome> {
    if (this.#closing !== null) return Promise.reject(closedError());
    if (this.#options.readOnly !== null) {
      return Promise.reject(new StorageError('read-only', this.#options.readOnly));
    }
    return new Promise((resolve, reject) => {
      this.#enqueue([{ plan, resolve, reject }]);
    });
  }

  #enqueue(requests: readonly Waiting[]): void {
    const isFirst = this.#waiting.length === 0;
    this.#waiting.push(...requests);
    // One flush takes all that wait when it begins: a burst shares one sync.
    if (isFirst) void this.#options.adapter.lane.run(() => this.#flush(this.#waiting.splice(0)));
  }

  /** Decides the requests one after the other, saves what they change at once, applies it. */
  async #flush(requests: readonly Waiting[]): Promise<void> {
    const { adapter, place } = this.#options;
    const planned = planAll(requests, {
      journal: this.#low.data,
      history: this.#history,
      revision: this.#revision,
      moment: new Moment(place.now(), place.newId),
    });
    const entries: JournalEntry[] = [];
    for (const { entry } of planned) if (entry !== null) entries.push(entry);
    const histories: History[] = [];
    try {
      if (entries.length > 0) {
        const saving = adapter.append(entries);
        // Before the disk has answered: what is to be done whatever comes of it.
        let history = this.#history;
        for (const entry of entries) histories.push((history = remember(history, entry)));
        await saving;
        this.#disturbances = 0;
      }
    } catch (error) {
      if (error instanceof Disturbed) this.#putRight(planned.map(({ request }) => request));
      else for (const { request } of planned) request.reject(error);
      return;
    }
    let next = 0;
    for (const { request, entry, refusal } of planned) {
      if (entry === null) request.resolve({ ok: false, refusal });
      else request.resolve(this.#apply(entry, histories[next++] ?? this.#history));
    }
    // Not before: what it looks at must be there.
    if (entries.length > 0) this.#upkeep.edited();
  }

  /**
   * Another program has changed our files. What was acknowledged is in memory: a snapshot of
   * it comes first, and then the requests have their turn again.
   */
  #putRight(requests: readonly Waiting[]): void {
    this.#disturbances += 1;
    const righting =
      this.#disturbances > MOST_DISTURBANCES
        ? Promise.reject(new StorageError('io', portable('store.error.outside')))
        : this.compact();
    this.#righting = righting.then(
      () => this.#enqueue(requests),
      (error: unknown) => {
        for (const { reject } of requests) reject(error);
      },
    );
  }

  #apply(entry: JournalEntry, history: History): DispatchOutcome {
    const { revision, cause, label, changes } = entry;
    this.#low.data.apply(changes);
    this.#history = history;
    this.#revision = revision;
    const { canUndo, canRedo } = this;
    for (const listener of this.#listeners) {
      try {
        listener({ revision, label, cause, changes, canUndo, canRedo });
      } catch (error) {
        // Heard of as a defect, without keeping others from what is already on disk.
        queueMicrotask(() => {
          throw error;
        });
      }
    }
    return { ok: true, revision, label, changes };
  }
}
