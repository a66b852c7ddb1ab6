import { z } from 'zod';
import {
  type Change,
  type TableName,
  tableNames,
  tableSchemas,
} from '../../../shared/domain/tables.ts';
import { type PortableText, portable } from '../../../shared/i18n/index.ts';
import { upgradeFrom } from '../../store/migrations/chain.ts';
import { BACKUP_FORMAT, BACKUP_VERSION } from './backupFormat.ts';

/** A whole journal, as an export of Coltiva's own holds it (docs/export-format.md). */
export interface Backup {
  /** Every record, as a change from nothing. */
  readonly records: readonly Change[];
  readonly contacts: number;
}

const envelope = z.object({
  format: z.literal(BACKUP_FORMAT),
  version: z.int(),
  tables: z.record(z.string(), z.array(z.unknown())),
});

/** Reads and checks an export; every record must fit its schema and what it points to be there. */
export function parseBackup(text: string): Backup | { readonly refusal: PortableText } {
  let json: unknown;
  try {
    json = JSON.parse(text);
  } catch {
    return damaged('JSON');
  }
  const parsed = envelope.safeParse(json);
  if (!parsed.success) return damaged(parsed.error.issues[0]?.path.join('.') ?? '');
  if (parsed.data.version > BACKUP_VERSION) return { refusal: portable('import.refused.newer') };
  const upgrade = upgradeFrom(parsed.data.version);
  const records: Change[] = [];
  for (const table of tableNames) {
    for (const [index, record] of (parsed.data.tables[table] ?? []).entries()) {
      const found = tableSchemas[table].safeParse(
        upgrade === null ? record : upgrade(table, record),
      );
      if (!found.success) return damaged(`${table}[${index}]`);
      // The schema is the table's own; a pair of unions loses that.
      records.push({ table, id: found.data.id, before: null, after: found.data } as Change);
    }
  }
  const loose = firstLoose(records);
  if (loose !== null) return damaged(loose);
  const contacts = records.filter(({ table }) => table === 'contacts').length;
  return { records, contacts };
}

/** Which fields of a record are ids of another, and of which table. */
const links: readonly (readonly [field: string, table: TableName])[] = [
  ['stageId', 'stages'],
  ['contactId', 'contacts'],
  ['otherId', 'contacts'],
];

/** The first record that points to one that is not there, or shares its id; `null` for none. */
function firstLoose(records: readonly Change[]): string | null {
  const ids = new Set<string>();
  for (const { table, id } of records) {
    const key = `${table} ${id}`;
    if (ids.has(key)) return key;
    ids.add(key);
  }
  for (const { table, id, after } of records) {
    const fields = new Map<string, unknown>(Object.entries(after ?? {}));
    for (const [field, target] of links) {
      const value = fields.get(field);
      if (typeof value === 'string' && !ids.has(`${target} ${value}`)) return `${table} ${id}`;
    }
  }
  return null;
}

function damaged(place: string): { readonly refusal: PortableText } {
  return { refusal: portable('import.refused.damaged', { place }) };
}
