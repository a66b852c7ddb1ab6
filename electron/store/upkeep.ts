import type { DurableAdapter } from './adapter.ts';
import { backUp, isBackupDue } from './backups/backups.ts';
import type { Place } from './place.ts';
import { storageError } from './storageError.ts';

const MIB = 1024 * 1024;

/** A snapshot so small is always worth renewing. */
const SMALL = 2 * MIB;

/** Whether the changes are worth a new snapshot when there is time for it. */
function isWorthwhile({ snapshot, changes, isOlder }: DurableAdapter['sizes']): boolean {
  if (isOlder) return true;
  return changes > 0 && (snapshot < SMALL || changes > snapshot / 32);
}

/** Whether they have outgrown their share: opening would take noticeably longer. */
function isOutgrown({ snapshot, changes }: DurableAdapter['sizes']): boolean {
  return changes > Math.max(4 * MIB, snapshot / 2);
}

/** Copies so small are also made on the way out. */
const QUICK_BACKUP = 16 * MIB;

/**
 * Snapshots and backups, made when nobody edits, on closing, and early when the
 * changes have outgrown the snapshot. Never in the way of an edit, and a failure is only
 * reported: everything acknowledged is in the journal file anyway.
 */
export class Upkeep {
  readonly #place: Place;
  readonly #adapter: DurableAdapter;
  readonly #compact: () => Promise<void>;
  #timer: NodeJS.Timeout | null = null;
  #working: Promise<void> | null = null;

  constructor(place: Place, adapter: DurableAdapter, compact: () => Promise<void>) {
    this.#place = place;
    this.#adapter = adapter;
    this.#compact = compact;
  }

  /** Something was edited: wait for quiet again. */
  edited(): void {
    if (isOutgrown(this.#adapter.sizes)) this.#work(async () => this.#compact());
    if (this.#timer === null) {
      const timer = setTimeout(() => {
        // Still at it: what came since is for the next quiet moment.
        if (this.#working !== null) timer.refresh();
        else this.#work(() => this.#tidy());
      }, this.#place.idleMs);
      // Upkeep is no reason to stay running.
      this.#timer = timer.unref();
    } else {
      this.#timer.refresh();
    }
  }

  /** Makes a backup whatever the time, once what is under way has ended. */
  async backUpNow(): Promise<void> {
    await this.#working;
    if (this.#adapter.sizes.changes > 0) await this.#compact();
    try {
      await backUp(this.#place, this.#adapter.snapshot, this.#place.now());
    } catch (error) {
      throw storageError(error);
    }
  }

  /** Ends what is under way and does what is quick; nothing starts afterwards. */
  async finish(): Promise<void> {
    if (this.#timer !== null) clearTimeout(this.#timer);
    await this.#working;
    this.#work(async () => {
      const { sizes } = this.#adapter;
      if (isWorthwhile(sizes)) await this.#compact();
      if (sizes.snapshot < QUICK_BACKUP) await this.#backUpWhenDue();
    });
    await this.#working;
  }

  #work(job: () => Promise<void>): void {
    if (this.#working !== null) return;
    this.#working = job()
      .catch(this.#place.report)
      .finally(() => {
        this.#working = null;
      });
  }

  async #tidy(): Promise<void> {
    if (isWorthwhile(this.#adapter.sizes)) await this.#compact();
    await this.#backUpWhenDue();
  }

  async #backUpWhenDue(): Promise<void> {
    const { storeId, revision, sizes } = this.#adapter;
    const now = this.#place.now();
    if (!(await isBackupDue(this.#place, { storeId, revision, size: sizes.snapshot }, now))) return;
    if (sizes.changes > 0) await this.#compact();
    await backUp(this.#place, this.#adapter.snapshot, now);
  }
}
