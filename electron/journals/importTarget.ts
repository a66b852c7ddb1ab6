import type { ImportJournal } from '../importing/commitImport.ts';
import type { JournalStore } from '../store/index.ts';
import { acknowledged } from './acknowledged.ts';

/** The store as an import sees it; what the store refuses is thrown. */
export function importTarget(store: JournalStore): ImportJournal {
  return {
    journal: store.journal,
    get revision() {
      return store.revision;
    },
    commit: async (label, changes) => acknowledged(await store.commit(label, changes)),
  };
}
