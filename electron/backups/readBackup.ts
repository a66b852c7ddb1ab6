import { MemoryJournal } from '../../shared/domain/journal.ts';
import type { TableName, Tables } from '../../shared/domain/tables.ts';
import type { BackupContents } from '../../shared/ipc/backups.ts';
import { errorCode, type Files, withFile } from '../store/files.ts';
import { NewerSnapshot, SnapshotDamage } from '../store/snapshotLayout.ts';
import { checkSnapshot } from '../store/snapshotReader.ts';

/** Reads a backup whole, checking every byte and every record; says what is in it. */
export async function contentsOf(files: Files, path: string): Promise<BackupContents> {
  const counts = new Map<TableName, number>();
  try {
    await withFile(files, path, (handle) =>
      checkSnapshot(handle, (table, records) =>
        counts.set(table, (counts.get(table) ?? 0) + records.length),
      ),
    );
  } catch (error) {
    if (error instanceof NewerSnapshot) return { kind: 'newer' };
    if (error instanceof SnapshotDamage) return { kind: 'damaged' };
    const reason = errorCode(error);
    if (reason === '') throw error;
    return { kind: 'unreadable', reason };
  }
  return { kind: 'whole', contacts: counts.get('contacts') ?? 0, notes: counts.get('notes') ?? 0 };
}

/** A backup's records in memory. Rejects as `checkSnapshot` does. */
export async function journalOf(files: Files, path: string): Promise<MemoryJournal> {
  const journal = new MemoryJournal();
  await withFile(files, path, (handle) =>
    checkSnapshot(handle, (table, records) => {
      // checkSnapshot has seen that they are of the table.
      journal.load(table, records as readonly Tables[TableName][]);
    }),
  );
  return journal;
}
