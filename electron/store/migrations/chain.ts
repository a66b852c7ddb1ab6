import { type TableName, tableNames } from '../../../shared/domain/tables.ts';
import type { Step } from './step.ts';
import { version2 } from './version2.ts';

/** From the first version on, one after the other. */
export const steps: readonly Step[] = [version2];

export const FIRST_VERSION = 1;
/** Of the stored schema: what this program writes. It reads all from the first one on. */
export const SCHEMA_VERSION = FIRST_VERSION + steps.length;

/** Turns a record of an older version, just parsed, into one of the current version. */
export type Upgrade = (table: TableName, record: unknown) => unknown;

/** How records of a version are brought up to date; `null` when there is nothing to do. */
export function upgradeFrom(version: number, chain: readonly Step[] = steps): Upgrade | null {
  const values = new Map<string, Readonly<Record<string, unknown>>>();
  for (const step of chain) {
    if (step.version <= version) continue;
    for (const [table, added] of Object.entries(step.fields)) {
      values.set(table, { ...values.get(table), ...added });
    }
  }
  if (values.size === 0) return null;
  return (table, record) => {
    const added = values.get(table);
    const isRecord = typeof record === 'object' && record !== null;
    // What the record has counts: it may have been through this before.
    return added !== undefined && isRecord ? { ...added, ...record } : record;
  };
}

/** The tables of a version, in their order. */
export function tablesOf(version: number, chain: readonly Step[] = steps): readonly TableName[] {
  const later = new Set(
    chain.filter((step) => step.version > version).flatMap(({ tables }) => tables),
  );
  return tableNames.filter((name) => !later.has(name));
}
