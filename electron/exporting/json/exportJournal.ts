import type { Journal } from '../../../shared/domain/journal.ts';
import { tableNames } from '../../../shared/domain/tables.ts';
import { createBreather } from '../../importing/breather.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from '../../importing/coltiva/backupFormat.ts';

export interface Origin {
  /** The version of Coltiva. */
  readonly app: string;
  /** Now, in UTC. */
  readonly now: string;
}

/**
 * Everything in the journal as one JSON document (docs/export-format.md), piece by piece: a
 * record a line, tables in the order of the schema, records in the order of their ids, so
 * that two exports can be compared. It is the journal as it is at the first piece: records
 * are never changed, only replaced.
 */
export async function* exportJournal(
  journal: Journal,
  { app, now }: Origin,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const breather = createBreather(signal);
  const tables = tableNames.map((name) => ({ name, records: [...journal.tables[name].values()] }));
  yield `{\n"format": ${JSON.stringify(BACKUP_FORMAT)},\n"version": ${BACKUP_VERSION},\n`;
  yield `"exportedAt": ${JSON.stringify(now)},\n"app": ${JSON.stringify(app)},\n"tables": {\n`;
  for (const [index, { name, records }] of tables.entries()) {
    yield `${index === 0 ? '' : ',\n'}${JSON.stringify(name)}: [`;
    let separator = '\n';
    for (const record of inOrder(records)) {
      yield `${separator}${JSON.stringify(record)}`;
      separator = ',\n';
      if (breather.due()) await breather.pause();
    }
    yield records.length === 0 ? ']' : '\n]';
  }
  yield '\n}\n}\n';
}

/** By id, sorted in small groups: sorting half a million at once would hold everything up. */
function* inOrder<Item extends { readonly id: string }>(records: readonly Item[]): Generator<Item> {
  const groups = new Map<string, Item[]>();
  for (const record of records) {
    const key = record.id.slice(0, 2);
    const group = groups.get(key);
    if (group) group.push(record);
    else groups.set(key, [record]);
  }
  for (const key of [...groups.keys()].sort()) {
    yield* (groups.get(key) ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  }
}
