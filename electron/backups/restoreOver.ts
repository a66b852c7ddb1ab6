import { MemoryJournal } from '../../shared/domain/journal.ts';
import { journalDifference } from '../../shared/domain/journalDifference.ts';
import type { Change } from '../../shared/domain/tables.ts';
import type { PortableText } from '../../shared/i18n/index.ts';
import type { DispatchOutcome, JournalStore } from '../store/index.ts';

/**
 * Turns what a store holds into what a backup holds, as one step; what it holds now is backed up
 * first. `null`: they say the same, and nothing was done. Rejects with `StorageError`.
 */
export async function restoreOver(
  store: JournalStore,
  held: MemoryJournal,
  label: PortableText,
): Promise<DispatchOutcome | null> {
  const changes = journalDifference(store.journal.tables, held.tables);
  if (changes.length === 0) return null;
  await store.backUp();
  return store.commit(label, changes);
}

/** What a new journal begins with that is to hold what a backup holds. */
export function recordsOf(held: MemoryJournal): readonly Change[] {
  return journalDifference(new MemoryJournal().tables, held.tables);
}
