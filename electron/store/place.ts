import { randomUUID } from 'node:crypto';
import { type Files, nodeFiles } from './files.ts';
import { type StorePaths, storePaths } from './names.ts';

export interface OpenOptions {
  /** The data folder. */
  readonly dir: string;
  readonly now?: (() => Date) | undefined;
  readonly newId?: (() => string) | undefined;
  /** Bytes read so far, and in all. */
  readonly onProgress?: ((done: number, total: number) => void) | undefined;
  /** Told what went wrong behind the scenes (a backup, a snapshot); nothing is lost by it. */
  readonly report?: ((error: unknown) => void) | undefined;
  /** How long nobody must have edited before snapshots and backups are made. */
  readonly idleMs?: number | undefined;
  /** The folder for backups that the person has chosen; `null`: the one beside the store. */
  readonly backupFolder?: (() => string | null) | undefined;
  /** Left out: the disk. Given by tests whose disk fails. */
  readonly files?: Files | undefined;
}

/** Where a store is, and what it needs of the world. */
export interface Place {
  readonly files: Files;
  readonly paths: StorePaths;
  readonly now: () => Date;
  readonly newId: () => string;
  readonly onProgress: (done: number, total: number) => void;
  readonly report: (error: unknown) => void;
  readonly idleMs: number;
  readonly backupFolder: () => string | null;
}

const IDLE_MS = 20_000;

export function placeOf(options: OpenOptions): Place {
  const { dir, now, newId, onProgress, report, idleMs, backupFolder, files } = options;
  return {
    files: files ?? nodeFiles,
    paths: storePaths(dir),
    now: now ?? (() => new Date()),
    newId: newId ?? randomUUID,
    onProgress: onProgress ?? (() => undefined),
    report: report ?? (() => undefined),
    idleMs: idleMs ?? IDLE_MS,
    backupFolder: backupFolder ?? (() => null),
  };
}
