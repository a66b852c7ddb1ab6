import type { Tables, TableName } from '../../shared/domain/tables.ts';

/** Length of the one text of a record that may be very long, in UTF-16 code units. */
export function longTextOf(record: Tables[TableName]): number {
  if ('raw' in record) return record.raw.length;
  return 'text' in record ? record.text.length : 0;
}
