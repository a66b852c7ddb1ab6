import { isDeepStrictEqual } from 'node:util';
import { Low } from 'lowdb';
import { type Command, decide } from '../../shared/domain/commands/index.ts';
import { type Day, localDay } from '../../shared/domain/day.ts';
import { type Journal, MemoryJournal } from '../../shared/domain/journal.ts';
import { type Change, invert } from '../../shared/domain/tables.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { DurableAdapter } from './adapter.ts';
import { type History, remember } from './history.ts';
import { labelsOf } from './stepStack.ts';
import type { Cause, JournalEntry } from './journalLine.ts';
import { isChange } from './journalReader.ts';
import type { Place } from './place.ts';
import { isRecordAfter } from './recordCheck.ts';
import type { Step } from './stepStack.ts';
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

/** What a request would do to the journal as it is when its turn comes. */
type Plan =
  | {
      readonly ok: true;
      readonly cause: Cause;
      readonly label: PortableText;
      readonly changes: readonly Change[];
      readonly mergeKey?: string;
    }
  | { readonly ok: false; readonly refusal: PortableText };

/** When something is decided: what waits together is decided at one moment. */
interface Moment {
  /** UTC. */
  readonly now: string;
  readonly today: Day;
}

interface Request {
  readonly plan: (journal: Journal, history: History, moment: Moment) => Plan;
  readonly resolve: (outcome: DispatchOutcome) => void;
  readonly reject: (error: unknown) => void;
}

export interface StoreOptions {
  readonly place: Place;
  readonly adapter: DurableAdapter;
  /** Why it cannot be changed; `null`: it can. */
  readonly readOnly: PortableText | null;
  /** Called once, when everything is closed. */
  readonly onClosed: () => Promise<void>;
}

/** The journal that is open: the only way to read and to change it. */
export class JournalStore {
  readonly #low: Low<MemoryJournal>;
  readonly #options: StoreOptions;
  readonly #listeners = new Set<StoreListener>();
  readonly #upkeep: Upkeep;
  #history: History;
  #revision: number;
  readonly #waiting: Request[] = [];
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
    const { newId } = this.#options.place;
    return this.#request((journal, _history, { now, today }) => {
      const decision = decide(journal, command, { now, today, newId });
      return decision.ok ? { ...decision, cause: 'do' } : decision;
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
      planStep(journal, history.undo?.top, 'undo', 'refused.nothingToUndo'),
    );
  }

  /** Does again what was last taken back. */
  redo(): Promise<DispatchOutcome> {
    return this.#request((journal, history) =>
      planStep(journal, history.redo?.top, 'redo', 'refused.nothingToRedo'),
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
    // What waits is written first: it stands in the lane already.
    await adapter.lane.run(async () => undefined);
    if (readOnly === null) await this.#upkeep.finish();
    await adapter.close();
    await this.#options.onClosed();
  }

  #request(plan: Request['plan']): Promise<DispatchOutcome> {
    if (this.#closing !== null) return Promise.reject(closedError());
    if (this.#options.readOnly !== null) {
      return Promise.reject(new StorageError('read-only', this.#options.readOnly));
    }
    return new Promise((resolve, reject) => {
      this.#waiting.push({ plan, resolve, reject });
      // One flush takes all that wait when it begins: a burst shares one sync.
      if (this.#waiting.length === 1) {
        void this.#options.adapter.lane.run(() => this.#flush(this.#waiting.splice(0)));
      }
    });
  }

  /** Decides the requests one after the other, saves what they change at once, applies it. */
  async #flush(requests: readonly Request[]): Promise<void> {
    const planned = this.#planAll(requests);
    const entries = planned.flatMap(({ entry }) => entry ?? []);
    try {
      if (entries.length > 0) await this.#options.adapter.append(entries);
    } catch (error) {
      for (const { request } of planned) request.reject(error);
      return;
    }
    for (const { request, entry, history, refusal } of planned) {
      if (entry) request.resolve(this.#apply(entry, history));
      else request.resolve({ ok: false, refusal });
    }
    if (entries.length > 0) this.#upkeep.edited();
  }

  /**
   * Each request is decided on the state that the ones before it leave. So that nobody sees
   * what is not on disk yet, that state is played forward and back again before this returns.
   */
  #planAll(requests: readonly Request[]): Planned[] {
    const journal = this.#low.data;
    const planned: Planned[] = [];
    const played: (readonly Change[])[] = [];
    let history = this.#history;
    let revision = this.#revision;
    const now = this.#options.place.now();
    const moment: Moment = { now: now.toISOString(), today: localDay(now) };
    try {
      for (const request of requests) {
        const plan = attempt(request, journal, history, moment);
        if (plan === null) continue;
        if (!plan.ok) {
          planned.push({ request, refusal: plan.refusal, entry: null, history: null });
          continue;
        }
        revision += 1;
        const { cause, label, changes, mergeKey } = plan;
        const common = { revision, at: moment.now, cause, label, changes };
        const entry: JournalEntry = mergeKey === undefined ? common : { ...common, mergeKey };
        history = remember(history, entry);
        planned.push({ request, entry, history, refusal: null });
        if (planned.length === requests.length) break;
        journal.apply(changes);
        played.push(changes);
      }
    } finally {
      for (const changes of played.toReversed()) journal.apply(invert(changes));
    }
    return planned;
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

type Planned =
  | {
      readonly request: Request;
      readonly entry: JournalEntry;
      /** As the entry leaves it. */
      readonly history: History;
      readonly refusal: null;
    }
  | {
      readonly request: Request;
      readonly entry: null;
      readonly history: null;
      readonly refusal: PortableText;
    };

/** The plan of a request; `null` when it threw, which only its caller hears of. */
function attempt(
  request: Request,
  journal: Journal,
  history: History,
  moment: Moment,
): Plan | null {
  try {
    const plan = request.plan(journal, history, moment);
    // What is written must be readable: better one defect refused than a store unopened.
    if (plan.ok && !plan.changes.every((change) => isReadable(journal, change))) {
      throw new Error('a change is malformed');
    }
    return plan;
  } catch (error) {
    request.reject(error);
    return null;
  }
}

/** What the journal holds has been checked; of a record that follows it, what differs counts. */
function isReadable(journal: Journal, change: Change): boolean {
  const { table, id, before, after } = change;
  // Texts are read from the disk when asked for, and have nothing else to check.
  if (before === null || after === null || table === 'noteBodies') return isChange(change);
  const isKnown = id === before.id && journal.tables[table].get(id) === before;
  return isKnown ? isRecordAfter(table, before, after) : isChange(change);
}

function planStep(
  journal: Journal,
  step: Step | undefined,
  cause: 'undo' | 'redo',
  nothing: 'refused.nothingToUndo' | 'refused.nothingToRedo',
): Plan {
  if (step === undefined) return { ok: false, refusal: portable(nothing) };
  const changes = cause === 'undo' ? invert(step.changes) : step.changes;
  if (!stillHolds(journal, changes)) {
    return { ok: false, refusal: portable('refused.changedSince') };
  }
  return { ok: true, cause, label: step.label, changes };
}

/** Whether the journal holds what the changes start from. */
function stillHolds(journal: Journal, changes: readonly Change[]): boolean {
  return changes.every(({ table, id, before }) => {
    const record = journal.tables[table].get(id) ?? null;
    return record === before || isDeepStrictEqual(record, before);
  });
}
