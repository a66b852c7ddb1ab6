import { join } from 'node:path';

/** What lies in a data folder; docs/store-format.md says what is in each. */
export interface StorePaths {
  readonly dir: string;
  /** The last snapshot. */
  readonly snapshot: string;
  /** The changes since. */
  readonly journal: string;
  /** Who has the store open. */
  readonly lock: string;
  /** Says that a store belongs here, should its files go missing. */
  readonly sentinel: string;
  readonly backups: string;
}

export function storePaths(dir: string): StorePaths {
  return {
    dir,
    snapshot: join(dir, 'coltiva.json'),
    journal: join(dir, 'coltiva.journal'),
    lock: join(dir, 'coltiva.lock'),
    sentinel: join(dir, 'coltiva.id'),
    backups: join(dir, 'backups'),
  };
}

/** `2026-11-24T18-30-05Z`: an instant that every file system takes in a name. */
export function stampForName(now: Date): string {
  return `${now.toISOString().slice(0, 19).replaceAll(':', '-')}Z`;
}
