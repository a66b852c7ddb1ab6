import { attendanceId } from '../../shared/domain/commands/events.ts';
import type { Command } from '../../shared/domain/commands/index.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { StorageError } from '../store/storageError.ts';

interface NumberedJournal {
  readonly journal: Journal;
  dispatch(command: Command): Promise<unknown>;
}

/**
 * A sheet is on paper: its numbers are what the debrief will ask for, so they stay. Where the
 * journal can only be read, the debrief reckons them again, which may differ.
 */
export async function keepNumbers(store: NumberedJournal, document: PrintDocument): Promise<void> {
  if (document.kind !== 'prep-sheet') return;
  const { eventId, focus, toMeet, others } = document.sheet;
  const rows = [...focus, ...toMeet, ...others]
    .filter(
      ({ contactId }) =>
        store.journal.tables.attendances.get(attendanceId(eventId, contactId))?.row === null,
    )
    .map(({ contactId, number }) => ({ contactId, row: number }));
  if (rows.length === 0) return;
  try {
    await store.dispatch({ type: 'event.numberRows', input: { eventId, rows } });
  } catch (error) {
    if (!(error instanceof StorageError)) throw error;
  }
}
