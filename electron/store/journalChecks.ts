import { type Change, type TableName, tableSchemas } from '../../shared/domain/tables.ts';
import type { JournalHeader, JournalLine } from './journalLine.ts';
import type { Upgrade } from './migrations/chain.ts';
import { isRecordOf } from './recordCheck.ts';

/** Whether a value is the first line of a journal file. */
export function isHeader(value: unknown): value is JournalHeader {
  if (typeof value !== 'object' || value === null) return false;
  const header = value as Partial<Record<keyof JournalHeader, unknown>>;
  return (
    header.format === 'coltiva-journal' &&
    typeof header.version === 'number' &&
    typeof header.storeId === 'string' &&
    typeof header.generation === 'number' &&
    typeof header.revision === 'number' &&
    typeof header.chain === 'string' &&
    (header.older === undefined || isOlder(header.older))
  );
}

function isOlder(value: unknown): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const { version, until } = value as Readonly<Record<string, unknown>>;
  return typeof version === 'number' && typeof until === 'number';
}

/** A line's JSON with its records brought up to date. */
export function upgradedLine(value: unknown, upgrade: Upgrade): unknown {
  if (typeof value !== 'object' || value === null) return value;
  const { changes } = value as Readonly<Record<string, unknown>>;
  if (!Array.isArray(changes)) return value;
  return {
    ...value,
    changes: changes.map((change: unknown): unknown => {
      if (typeof change !== 'object' || change === null) return change;
      const { table, before, after } = change as Readonly<Record<string, unknown>>;
      if (!isTable(table)) return change;
      return { ...change, before: upgrade(table, before), after: upgrade(table, after) };
    }),
  };
}

const causes: ReadonlySet<unknown> = new Set(['do', 'undo', 'redo', 'aside']);

/** Whether a value is one of the other lines, up to date. */
export function isLine(value: unknown): value is JournalLine {
  if (typeof value !== 'object' || value === null) return false;
  const line = value as Partial<Record<keyof JournalLine, unknown>>;
  return (
    typeof line.revision === 'number' &&
    typeof line.at === 'string' &&
    causes.has(line.cause) &&
    typeof line.label === 'object' &&
    line.label !== null &&
    (line.mergeKey === undefined || typeof line.mergeKey === 'string') &&
    Array.isArray(line.changes) &&
    line.changes.every(isChange)
  );
}

/** Whether a value is a change of a table we know, between records that fit it. */
export function isChange(value: unknown): value is Change {
  if (typeof value !== 'object' || value === null) return false;
  const { table, id, before, after } = value as Partial<Record<keyof Change, unknown>>;
  if (!isTable(table)) return false;
  const fits = (record: unknown): boolean =>
    record === null || (isRecordOf(table, record) && record.id === id);
  return typeof id === 'string' && fits(before) && fits(after);
}

function isTable(value: unknown): value is TableName {
  return typeof value === 'string' && Object.hasOwn(tableSchemas, value);
}
