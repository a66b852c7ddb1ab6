import type { Journal } from '../../../shared/domain/journal.ts';

/** Text that is the same for the same records, whatever order ids and members are in. */
export function canonical(journal: Pick<Journal, 'tables'>): string {
  return JSON.stringify(
    Object.entries(journal.tables).map(([name, table]) => [
      name,
      [...table].toSorted(([a], [b]) => (a < b ? -1 : 1)),
    ]),
    inOrder,
  );
}

function inOrder(_key: string, value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
