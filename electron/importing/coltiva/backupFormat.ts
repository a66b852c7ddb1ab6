/** What an export of everything calls itself (docs/export-format.md). */
export const BACKUP_FORMAT = 'coltiva-journal';
/** Raised when a reader of the older version could no longer read it. */
export const BACKUP_VERSION = 1;
