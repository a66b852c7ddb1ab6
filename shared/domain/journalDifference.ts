import { sameValue } from './sameValue.ts';
import { type Change, type TableName, tableNames, type Tables } from './tables.ts';

export type JournalTables = { readonly [Name in TableName]: ReadonlyMap<string, Tables[Name]> };

/** The changes that turn one journal's tables into another's; none where they agree. */
export function journalDifference(from: JournalTables, to: JournalTables): Change[] {
  return tableNames.flatMap((table) => tableDifference(table, from[table], to[table]));
}

function tableDifference<Name extends TableName>(
  table: Name,
  from: ReadonlyMap<string, Tables[Name]>,
  to: ReadonlyMap<string, Tables[Name]>,
): Change[] {
  const changes: Change[] = [];
  // All records are of the same table, which a union of changes cannot say.
  const add = (id: string, before: Tables[Name] | null, after: Tables[Name] | null): void => {
    changes.push({ table, id, before, after } as unknown as Change);
  };
  for (const [id, after] of to) {
    const before = from.get(id) ?? null;
    if (before === null || !sameValue(before, after)) add(id, before, after);
  }
  for (const [id, before] of from) if (!to.has(id)) add(id, before, null);
  return changes;
}
