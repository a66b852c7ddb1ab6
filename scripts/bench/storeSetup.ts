import { createStore, type JournalStore, openStore } from '../../electron/store/index.ts';
import { sampleChanges } from './sampleChanges.ts';

/** Nothing may be made behind the scenes while something is measured. */
const NEVER_IDLE = 3_600_000;

/** A new store with sample contacts in a folder. */
export async function sampleStore(
  dir: string,
  contacts: number,
  notesEach: number,
): Promise<JournalStore> {
  const options = { dir, idleMs: NEVER_IDLE };
  const result = await createStore(options, sampleChanges(contacts, notesEach));
  if (result.kind !== 'opened') throw new Error(`the sample store is ${result.kind}`);
  return result.store;
}

/** Opens a sample store that was closed. */
export async function openSample(dir: string): Promise<JournalStore> {
  const result = await openStore({ dir, idleMs: NEVER_IDLE });
  if (result.kind !== 'opened') throw new Error(`the sample store is ${result.kind}`);
  return result.store;
}

/** Changes one field of one contact; each call a different one. */
export function saver(store: JournalStore): () => Promise<void> {
  const ids = [...store.journal.tables.contacts.keys()];
  let turn = 0;
  return async () => {
    turn += 1;
    const id = ids[(turn * 7919) % ids.length] ?? '';
    const outcome = await store.dispatch({
      type: 'contact.edit',
      input: { id, details: { city: `Città ${turn}` } },
    });
    if (!outcome.ok) throw new Error(outcome.refusal.key);
  };
}
