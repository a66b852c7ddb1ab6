/**
 * The durable store of a journal: lowdb's `Low` over an adapter of our own, a snapshot with
 * a checksummed journal of the changes since (docs/store-format.md). Knows Node's files and
 * nothing of Electron.
 *
 * ```ts
 * const opened = await openStore({ dir });          // 'opened' | 'empty' | 'trouble'
 * const created = await createStore({ dir });       // after 'empty'; with the four stages
 * const again = await recoverStore({ dir }, choice) // after 'trouble'
 *
 * store.journal                  // read only: tables, idsOf, …
 * store.revision, store.readOnly, store.canUndo, store.canRedo
 * await store.dispatch(command)  // { ok: true, revision, label, changes } | { ok: false, refusal }
 * await store.commit(label, changes)                // an import, as one step
 * await store.undo(); await store.redo();
 * store.subscribe(listener)      // → unsubscribe; told after disk and memory
 * await store.compact(); await store.close();
 * ```
 * Whatever concerns the disk rejects with `StorageError` (`code`, `text`), and then memory
 * and disk are as they were before.
 */
export { createStore } from './create.ts';
export type { Cause } from './journalLine.ts';
export { type OpenResult, openStore, type Trouble } from './open.ts';
export type { OpenOptions } from './place.ts';
export { recoverStore } from './recover.ts';
export { StorageError, type StorageErrorCode } from './storageError.ts';
export type { DispatchOutcome, JournalStore, StoreEvent, StoreListener } from './store.ts';
export type { TroubleKind } from './trouble.ts';
