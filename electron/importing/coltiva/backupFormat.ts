import { SCHEMA_VERSION } from '../../store/migrations/chain.ts';

/** What an export of everything calls itself (docs/export-format.md). */
export const BACKUP_FORMAT = 'coltiva-journal';
/** Its records are those of the store: a reader of an older version would lose fields. */
export const BACKUP_VERSION = SCHEMA_VERSION;
