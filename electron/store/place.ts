import { randomUUID } from 'node:crypto';
import { type Files, nodeFiles } from './files.ts';
import { WATCH_MS } from './outside.ts';
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
  /** How often it is looked whether another program has changed the files. */
  readonly watchMs?: number | undefined;
  /** Told when that is so; both versions are kept by then (`store/versions`). */
  readonly onOutside?: (() => void) | undefined;
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
  readonly watchMs: number;
  readonly onOutside: () => void;
}

const IDLE_MS = 20_000;

export function placeOf(options: OpenOptions): Place {
  const { dir, now, newId, onProgress, report, idleMs, backupFolder, watchMs, onOutside, files } =
    options;
  return {
    files: files ?? nodeFiles,
    paths: storePaths(dir),
    now: now ?? (() => new Date()),
    newId: newId ?? randomUUID,
    onProgress: onProgress ?? (() => undefined),
    report: report ?? (() => undefined),
    idleMs: idleMs ?? IDLE_MS,
    backupFolder: backupFolder ?? (() => null),
    watchMs: watchMs ?? WATCH_MS,
    onOutside: onOutside ?? (() => undefined),
  };
}
