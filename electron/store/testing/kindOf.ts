import type { z } from 'zod';
import { birthdaySchema } from '../../../shared/domain/records/contact.ts';
import {
  daySchema,
  idSchema,
  instantSchema,
  localTimeSchema,
  rankSchema,
} from '../../../shared/domain/records/fields.ts';

/** The kinds that docs/store-format.md explains. */
const named = new Map<z.core.$ZodType, string>([
  [idSchema, 'id'],
  [daySchema, 'day'],
  [instantSchema, 'instant'],
  [localTimeSchema, 'time'],
  [rankSchema, 'rank'],
  [birthdaySchema, 'birthday'],
]);

/** What a schema of a record takes, in the words of docs/store-format.md. */
export function kindOf(schema: z.core.$ZodType): string {
  const name = named.get(schema);
  if (name !== undefined) return name;
  const { def } = schema._zod as z.core.$ZodTypes['_zod'];
  switch (def.type) {
    case 'string':
      return 'text';
    case 'number':
      return rangeOf(schema as z.ZodNumber); // Its type says so.
    case 'boolean':
      return '`true` or `false`';
    case 'enum':
      return Object.values(def.entries)
        .map((value) => `\`${value}\``)
        .join(' / ');
    case 'nullable':
      return `${kindOf(def.innerType)} or \`null\``;
    case 'readonly':
      return kindOf(def.innerType);
    case 'array':
      return `list of ${kindOf(def.element)}`;
    case 'object':
      return `{ ${Object.entries(def.shape)
        .map(([field, inner]) => `\`${field}\`: ${kindOf(inner)}`)
        .join(', ')} }`;
    default:
      throw new Error(`no words for a ${def.type}`);
  }
}

function rangeOf({ minValue, maxValue }: z.ZodNumber): string {
  return maxValue === Number.MAX_SAFE_INTEGER
    ? `number from ${minValue}`
    : `number ${minValue} to ${maxValue}`;
}
