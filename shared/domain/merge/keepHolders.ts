import type { JournalTables } from '../journalDifference.ts';
import { type Change, type TableName, tableNames } from '../tables.ts';

/** Which fields of a record are ids of one that it cannot do without, and of which table. */
const holders: readonly (readonly [field: string, table: TableName])[] = [
  ['contactId', 'contacts'],
  ['stageId', 'stages'],
];

/**
 * A merge may leave something to somebody who is gone: one side deletes a contact while the
 * other writes a note about them. Nothing is lost: who is still referred to stays, as the
 * version that has them says.
 */
export function keepHolders(
  changes: readonly Change[],
  ours: JournalTables,
  theirs: JournalTables,
): readonly Change[] {
  const changed = new Map(changes.map((change) => [keyOf(change.table, change.id), change]));
  const inMerge = (table: TableName, id: string): unknown => {
    const change = changed.get(keyOf(table, id));
    return change === undefined ? ours[table].get(id) : (change.after ?? undefined);
  };
  // A contact that stays may need its stage: until nothing is missing any more.
  for (let isWhole = false; !isWhole; ) {
    isWhole = true;
    for (const [table, id] of missingIn(changed, ours, inMerge)) {
      const before = ours[table].get(id) ?? null;
      const after = before ?? theirs[table].get(id);
      if (after === undefined) continue;
      isWhole = false;
      // It is as it was in ours, or comes from theirs; of one table either way.
      if (before !== null) changed.delete(keyOf(table, id));
      else changed.set(keyOf(table, id), { table, id, before, after } as unknown as Change);
    }
  }
  return [...changed.values()];
}

function missingIn(
  changed: ReadonlyMap<string, Change>,
  ours: JournalTables,
  inMerge: (table: TableName, id: string) => unknown,
): (readonly [TableName, string])[] {
  const missing: (readonly [TableName, string])[] = [];
  const look = (record: object | null): void => {
    if (record === null) return;
    const fields = record as Readonly<Record<string, unknown>>;
    for (const [field, table] of holders) {
      const id = fields[field];
      if (typeof id === 'string' && inMerge(table, id) === undefined) missing.push([table, id]);
    }
  };
  for (const { after } of changed.values()) look(after);
  // What was not changed can only miss what the merge has taken away.
  const isTaken = [...changed.values()].some(
    ({ table, after }) => after === null && holders.some(([, holder]) => holder === table),
  );
  if (!isTaken) return missing;
  for (const table of tableNames) {
    for (const [id, record] of ours[table]) {
      if (!changed.has(keyOf(table, id))) look(record);
    }
  }
  return missing;
}

const keyOf = (table: TableName, id: string): string => `${table}/${id}`;
