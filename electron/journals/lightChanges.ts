import { heavyTables } from '../../shared/domain/tables.ts';
import type { Announcements } from '../../shared/ipc/contract.ts';
import type { StoreEvent } from '../store/index.ts';

/** What the window is told of a change: all but the tables that stay in this process. */
export function lightChanges(event: StoreEvent): Announcements['journal.changed'] {
  return { ...event, changes: event.changes.filter(({ table }) => !heavyTables.has(table)) };
}
