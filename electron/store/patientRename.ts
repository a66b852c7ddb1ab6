import type { PathLike } from 'node:fs';
import { setTimeout as pause } from 'node:timers/promises';
import { errorCode } from './errorCode.ts';

type Rename = (from: PathLike, to: PathLike) => Promise<void>;

/** How long somebody else may have a file, in milliseconds, and the pauses between two looks. */
const MOST_WAIT = 30_000;
const FIRST_PAUSE = 10;
const LONGEST_PAUSE = 500;

export interface Patience {
  readonly platform?: NodeJS.Platform;
  /** Resolves after so many milliseconds. */
  readonly wait?: (milliseconds: number) => Promise<unknown>;
}

/**
 * A rename that waits while a virus scanner or a sync program has one of the files open:
 * Windows answers EPERM, EACCES or EBUSY then. Elsewhere the first two are about permissions,
 * which no waiting changes. After half a minute it rejects with what was said last.
 */
export function patientRename(
  rename: Rename,
  { platform = process.platform, wait = pause }: Patience = {},
): Rename {
  const passing = platform === 'win32' ? ['EBUSY', 'EPERM', 'EACCES'] : ['EBUSY'];
  return async (from, to) => {
    let next = FIRST_PAUSE;
    for (let waited = 0; ; waited += next, next = Math.min(next * 2, LONGEST_PAUSE)) {
      try {
        await rename(from, to);
        return;
      } catch (error) {
        if (!passing.includes(errorCode(error)) || waited >= MOST_WAIT) throw error;
      }
      await wait(next);
    }
  };
}
