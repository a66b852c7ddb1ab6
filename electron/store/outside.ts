import { type Files, isMissing } from './files.ts';

/**
 * Which file a name leads to, and how it was left. A program that brings files from
 * elsewhere (a sync folder) puts another file in the place, or writes into it: either shows.
 */
export interface Trace {
  readonly dev: number;
  readonly ino: number;
  readonly size: number;
  readonly mtimeMs: number;
}

/** `null` when there is no such file. */
export async function traceOf(files: Files, path: string): Promise<Trace | null> {
  try {
    const { dev, ino, size, mtimeMs } = await files.stat(path);
    return { dev, ino, size, mtimeMs };
  } catch (error) {
    if (isMissing(error)) return null;
    throw error;
  }
}

/** As `traceOf`, without a thread. Throws Node's error. */
export function traceAtOnce(files: Files, path: string): Trace | null {
  return files.statSync(path, { throwIfNoEntry: false }) ?? null;
}

export function isSameTrace(a: Trace | null, b: Trace | null): boolean {
  return (
    a !== null &&
    b !== null &&
    a.dev === b.dev &&
    a.ino === b.ino &&
    a.size === b.size &&
    a.mtimeMs === b.mtimeMs
  );
}

/** Another program has changed the file that was to be appended to; nothing counts as added. */
export class Disturbed extends Error {
  constructor() {
    super('another program has changed the journal file');
    this.name = 'Disturbed';
  }
}

/** How often files are looked at that nobody here is writing to. */
export const WATCH_MS = 2000;
