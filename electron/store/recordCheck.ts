import type { z } from 'zod';
import { type TableName, tableSchemas } from '../../shared/domain/tables.ts';

/** What a stored value may be, as bits. */
const TEXT = 1;
const NUMBER = 2;
const BOOLEAN = 4;
const NULL = 8;
const LIST = 16;
const OBJECT = 32;

function bitOf(value: unknown): number {
  switch (typeof value) {
    case 'string':
      return TEXT;
    case 'number':
      // JSON has no NaN and no Infinity: they would come back as null.
      return Number.isFinite(value) ? NUMBER : 0;
    case 'boolean':
      return BOOLEAN;
    case 'object':
      return value === null ? NULL : Array.isArray(value) ? LIST : OBJECT;
    default:
      return 0;
  }
}

/** Which kinds of value a schema of records/ takes. */
function bitsOf(schema: z.core.$ZodType): number {
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'string':
    case 'enum':
      return TEXT;
    case 'number':
      return NUMBER;
    case 'boolean':
      return BOOLEAN;
    case 'array':
      return LIST;
    case 'object':
      return OBJECT;
    case 'nullable':
      return NULL | bitsOf(def.innerType);
    case 'readonly':
      return bitsOf(def.innerType);
    case 'union':
      return def.options.reduce((bits, option) => bits | bitsOf(option), 0);
    default:
      throw new Error(`no check for a stored ${def.type}`);
  }
}

interface FieldCheck {
  readonly name: string;
  readonly bits: number;
}

const fieldChecks = new Map<TableName, readonly FieldCheck[]>(
  // Object.entries widens the keys of a constant object to text.
  (Object.entries(tableSchemas) as [TableName, z.ZodObject<Record<string, z.ZodType>>][]).map(
    ([table, schema]) => [
      table,
      Object.entries(schema.shape).map(([name, field]) => ({ name, bits: bitsOf(field) })),
    ],
  ),
);

const LONGEST_ID = 128;

/**
 * Whether a stored value is a record of the table: an object with an id and every field of
 * the right kind. A whole zod check of 200,000 notes takes longer than reading them; the
 * checksum has already said that these are the bytes that were written.
 */
export function isRecordOf(table: TableName, value: unknown): value is { readonly id: string } {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  for (const { name, bits } of fieldChecks.get(table) ?? []) {
    if ((bitOf(record[name]) & bits) === 0) return false;
  }
  const { id } = record;
  return typeof id === 'string' && id.length > 0 && id.length <= LONGEST_ID;
}

/**
 * The same for a record that takes the place of another one of the table, which has been
 * checked: only what differs is looked at.
 */
export function isRecordAfter(
  table: TableName,
  checked: { readonly id: string },
  value: unknown,
): boolean {
  if (typeof value !== 'object' || value === null) return false;
  const record = value as Readonly<Record<string, unknown>>;
  const before = checked as Readonly<Record<string, unknown>>;
  for (const { name, bits } of fieldChecks.get(table) ?? []) {
    const field = record[name];
    if (field !== before[name] && (bitOf(field) & bits) === 0) return false;
  }
  return record['id'] === checked.id;
}
