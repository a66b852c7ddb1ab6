import { MemoryJournal, othersOf } from '../../shared/domain/journal.ts';
import type { Change, TableName, Tables } from '../../shared/domain/tables.ts';
import type { JournalHead } from '../../shared/ipc/loading.ts';

export type ColumnSummary = JournalHead['columns'][number];

/**
 * The window's copy of the journal: all tables but the heavy ones. It is painted from the
 * head and filled chunk by chunk; changes that arrive meanwhile win over older chunks.
 */
export class Replica {
  readonly journal = new MemoryJournal();
  revision = 0;
  /** All records have arrived. Until then `columns` tells how many cards there will be. */
  complete = false;
  columns: readonly ColumnSummary[] = [];

  readonly #listeners = new Map<string, Set<() => void>>();
  readonly #versions = new Map<string, number>();
  #batches = 0;
  readonly #changeListeners = new Set<(changes: readonly Change[]) => void>();
  /** Records changed since the head: a chunk may not bring their older state back. */
  #touched: Set<string> | null = new Set();

  begin(head: JournalHead): void {
    this.revision = head.revision;
    this.columns = head.columns;
    this.#touched = new Set();
    this.#apply(head.records);
    if (head.chunks === 0) this.finish();
  }

  addChunk(records: readonly Change[]): void {
    const touched = this.#touched;
    this.#apply(
      touched === null || touched.size === 0
        ? records
        : records.filter((record) => !touched.has(`${record.table}/${record.id}`)),
    );
  }

  finish(): void {
    this.#touched = null;
    this.complete = true;
    this.#wake(new Set(['complete']));
  }

  /** @returns false when a revision is missing in between: load again. */
  change(revision: number, changes: readonly Change[]): boolean {
    if (revision <= this.revision) return true;
    if (revision !== this.revision + 1) return false;
    this.revision = revision;
    for (const change of changes) this.#touched?.add(`${change.table}/${change.id}`);
    this.#apply(changes);
    return true;
  }

  /** Hears every batch of changes, chunks included; for indexes kept beside the replica. */
  onChanges(listener: (changes: readonly Change[]) => void): () => void {
    this.#changeListeners.add(listener);
    return () => this.#changeListeners.delete(listener);
  }

  /**
   * Keys: `complete`, `table:notes` (any record of a table), `record:contacts/ID`,
   * `contact:ID` (the contact or anything that belongs to them).
   */
  subscribe(key: string, listener: () => void): () => void {
    const listeners = this.#listeners.get(key) ?? new Set();
    this.#listeners.set(key, listeners);
    listeners.add(listener);
    if (!this.#versions.has(key)) this.#versions.set(key, this.#batches);
    return () => {
      listeners.delete(listener);
      if (listeners.size > 0) return;
      this.#listeners.delete(key);
      this.#versions.delete(key);
    };
  }

  /**
   * Counts up at each wake of a key that somebody listens to. A key nobody listens to yet
   * counts all batches, so that a change between reading and listening does not go unseen.
   */
  version(key: string): number {
    return this.#versions.get(key) ?? this.#batches;
  }

  #apply(changes: readonly Change[]): void {
    if (changes.length === 0) return;
    this.journal.apply(changes);
    const keys = new Set<string>();
    for (const change of changes) {
      keys.add(`table:${change.table}`);
      keys.add(`record:${change.table}/${change.id}`);
      for (const contactId of contactsOf(change)) keys.add(`contact:${contactId}`);
    }
    for (const listener of this.#changeListeners) listener(changes);
    this.#wake(keys);
  }

  #wake(keys: ReadonlySet<string>): void {
    this.#batches += 1;
    const due = new Set<() => void>();
    for (const key of keys) {
      const listeners = this.#listeners.get(key);
      if (!listeners) continue;
      this.#versions.set(key, this.#batches);
      for (const listener of listeners) due.add(listener);
    }
    for (const listener of due) listener();
  }
}

function contactsOf(change: Change): string[] {
  if (change.table === 'contacts') return [change.id];
  const ids: string[] = [];
  for (const record of [change.before, change.after] as (Tables[TableName] | null)[]) {
    if (record === null) continue;
    if ('contactId' in record) ids.push(record.contactId);
    ids.push(...othersOf(change.table, record));
  }
  return ids;
}
