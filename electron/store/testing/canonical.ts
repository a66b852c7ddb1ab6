import type { Journal } from '../../../shared/domain/journal.ts';

/** Text that is the same for the same records, whatever order their ids are in. */
export function canonical(journal: Pick<Journal, 'tables'>): string {
  return JSON.stringify(
    Object.entries(journal.tables).map(([name, table]) => [
      name,
      [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]),
  );
}
