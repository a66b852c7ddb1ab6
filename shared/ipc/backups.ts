import type { PortableText } from '../i18n/index.ts';

/** A backup as a list shows it, unread. */
export interface BackupEntry {
  /** Of the file, without its folder; how the window names it to the main process. */
  readonly name: string;
  /** UTC. */
  readonly at: string;
  readonly bytes: number;
  /** Of the journal that is open, or of another one that shares the folder. */
  readonly of: 'this' | 'another';
}

/** What reading a backup whole has found. */
export type BackupContents =
  | { readonly kind: 'whole'; readonly contacts: number; readonly notes: number }
  /** Not what was written. */
  | { readonly kind: 'damaged' }
  /** By a newer version of Coltiva. */
  | { readonly kind: 'newer' }
  /** The disk does not let it be read; `reason` is the system's code. */
  | { readonly kind: 'unreadable'; readonly reason: string };

/** What became of restoring the newest backup in full to a temporary place. */
export interface SelfCheck {
  /** UTC. */
  readonly at: string;
  /** Instant of the backup; `null` when there was none. */
  readonly backupAt: string | null;
  readonly outcome: 'same' | 'none' | 'failed';
  /** Records restored and compared. */
  readonly records: number;
  /** What failed; `null` for the other outcomes. */
  readonly text: PortableText | null;
}

export interface BackupOverview {
  /** Newest first. */
  readonly backups: readonly BackupEntry[];
  /** Where new ones go. */
  readonly folder: string;
  /** `unreachable`: the one that was chosen is not there, so they go beside the journal. */
  readonly chosen: 'no' | 'yes' | 'unreachable';
  readonly lastCheck: SelfCheck | null;
}
