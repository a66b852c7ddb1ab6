import type { TableName, Tables } from '../../../shared/domain/tables.ts';

/**
 * What a version of the stored schema adds to the one before. Steps only add, so a record
 * that has been through one is not changed by it again.
 */
export interface Step {
  /** The version it leads to. */
  readonly version: number;
  /** New tables; old stores have none of their records. */
  readonly tables: readonly TableName[];
  /** New fields, table by table, and their value in older records. */
  readonly fields: Fields;
}

/** The texts of notes stay unread lines until they are asked for: they never gain a field. */
type Growing = Exclude<TableName, 'noteBodies'>;

export type Fields = {
  readonly [Name in Growing]?: Partial<Omit<Tables[Name], 'id'>>;
};
