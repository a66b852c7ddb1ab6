import { createStore, type JournalStore, openStore } from '../../index.ts';
import type { Action } from '../actions.ts';
import { Model } from '../model.ts';
import { optionsFor, type Workload } from './workloads.ts';

/** Any actions, those of one list asked for at once, from the first run on. */
export function randomWork(bursts: readonly (readonly Action[])[]): Workload {
  return {
    name: 'anything',
    begins: true,
    prepare: async () => undefined,
    async run(dir, files, told) {
      const options = optionsFor(dir, 'during', files);
      const opened = async (make: typeof openStore): Promise<JournalStore | null> => {
        const result = await make(options).catch(() => null);
        if (result?.kind !== 'opened') return null;
        const { store } = result;
        const tell = (): void => told.acknowledged(store.revision, store.journal);
        tell();
        store.subscribe(tell);
        return store;
      };
      let store = await opened(createStore);
      for (const burst of bursts) {
        const asked: Promise<unknown>[] = [];
        for (const action of burst) {
          if (store?.readOnly !== null) return;
          if ('reopen' in action) {
            await Promise.allSettled(asked);
            await store.close().catch(() => undefined);
            store = await opened(openStore);
          } else {
            asked.push(perform(store, action));
          }
        }
        await Promise.allSettled(asked);
      }
      await store?.close().catch(() => undefined);
    },
  };
}

function perform(store: JournalStore, action: Exclude<Action, { reopen: true }>): Promise<unknown> {
  if ('do' in action) return store.dispatch(action.do);
  if ('undo' in action) return store.undo();
  return 'redo' in action ? store.redo() : store.compact();
}

/** What a journal in memory holds after each revision of the same actions. */
export function modelStates(bursts: readonly (readonly Action[])[]): ReadonlyMap<number, string> {
  const { now, newId } = optionsFor('', 'during');
  const nextId = newId ?? ((): string => '');
  nextId(); // The store's own id.
  const model = new Model();
  for (const action of bursts.flat()) {
    if ('do' in action) model.perform(action.do, now?.() ?? new Date(), nextId);
    else if ('undo' in action) model.undo();
    else if ('redo' in action) model.redo();
  }
  return new Map(model.states.entries());
}
