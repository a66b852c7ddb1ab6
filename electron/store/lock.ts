import { randomUUID } from 'node:crypto';
import { hostname, userInfo } from 'node:os';
import { setTimeout as wait } from 'node:timers/promises';
import { errorCode, type FileHandle, type Files, isMissing, PRIVATE_FILE } from './files.ts';
import type { StorePaths } from './names.ts';

/** Who has a store open, as the lock file says. */
export interface Holder {
  readonly host: string;
  readonly user: string;
  readonly pid: number;
  /** When that process began, in the system's own words; `null` where it does not say. */
  readonly processStart: string | null;
  /** UTC. */
  readonly openedAt: string;
  /** Tells two openings apart. */
  readonly token: string;
}

export type LockResult =
  | { readonly kind: 'acquired'; readonly release: () => Promise<void> }
  | { readonly kind: 'held'; readonly holder: Holder };

/** Tokens of the locks that this very process holds. */
const ours = new Set<string>();
/** A lock file that says nothing is somebody's in the making, but not for long. */
const MAKING_MS = 10_000;
const ATTEMPTS = 10;
const WAIT_MS = 20;

/**
 * Takes the lock of a store. A lock left by a crash on this machine is taken over; one of
 * another machine is not, for there is no telling whether its program still runs. Rejects
 * with Node's error where nothing can be created.
 */
export async function takeLock(files: Files, paths: StorePaths, now: Date): Promise<LockResult> {
  const mine: Holder = {
    host: hostname(),
    user: userName(),
    pid: process.pid,
    processStart: await processStart(files, process.pid),
    openedAt: now.toISOString(),
    token: randomUUID(),
  };
  for (let attempt = 0; ; attempt += 1) {
    if (await create(files, paths.lock, mine)) {
      ours.add(mine.token);
      return { kind: 'acquired', release: () => release(files, paths.lock, mine.token) };
    }
    const found = await readHolder(files, paths.lock);
    if (found.kind === 'gone') continue;
    const stale = found.kind === 'holder' ? await isStale(files, found.holder, mine) : found.stale;
    if (!stale || attempt >= ATTEMPTS) {
      return { kind: 'held', holder: found.kind === 'holder' ? found.holder : unknownHolder };
    }
    await removeStale(files, paths, found.text);
  }
}

const unknownHolder: Holder = {
  host: '?',
  user: '?',
  pid: 0,
  processStart: null,
  openedAt: '',
  token: '',
};

async function create(files: Files, path: string, holder: Holder): Promise<boolean> {
  let handle: FileHandle;
  try {
    handle = await files.open(path, 'wx', PRIVATE_FILE);
  } catch (error) {
    if (errorCode(error) === 'EEXIST') return false;
    throw error;
  }
  try {
    await handle.writeFile(`${JSON.stringify(holder)}\n`);
  } catch (error) {
    // A lock that names nobody would keep everybody out.
    await files.unlink(path).catch(() => undefined);
    throw error;
  } finally {
    await handle.close();
  }
  return true;
}

type Found =
  | { readonly kind: 'gone' }
  | { readonly kind: 'holder'; readonly holder: Holder; readonly text: string }
  | { readonly kind: 'illegible'; readonly stale: boolean; readonly text: string };

async function readHolder(files: Files, path: string): Promise<Found> {
  try {
    const text = await files.readFile(path, 'utf8');
    const holder = parseHolder(text);
    if (holder !== null) return { kind: 'holder', holder, text };
    const stale = ageOf(await files.stat(path)) > MAKING_MS;
    return { kind: 'illegible', stale, text };
  } catch (error) {
    if (isMissing(error)) return { kind: 'gone' };
    throw error;
  }
}

function parseHolder(text: string): Holder | null {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return null;
  }
  const {
    host,
    user,
    pid,
    processStart: start,
    openedAt,
    token,
  } = (value ?? {}) as Partial<Record<keyof Holder, unknown>>;
  return typeof host === 'string' &&
    typeof user === 'string' &&
    typeof pid === 'number' &&
    typeof openedAt === 'string' &&
    typeof token === 'string'
    ? { host, user, pid, processStart: typeof start === 'string' ? start : null, openedAt, token }
    : null;
}

async function isStale(files: Files, holder: Holder, mine: Holder): Promise<boolean> {
  if (holder.host !== mine.host) return false;
  if (holder.pid === mine.pid) return !ours.has(holder.token);
  if (!isRunning(holder.pid)) return true;
  // The number may have been given to another process since.
  const start = holder.processStart === null ? null : await processStart(files, holder.pid);
  return start !== null && start !== holder.processStart;
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return errorCode(error) !== 'ESRCH';
  }
}

/**
 * When a process began: clock ticks since the machine started, on Linux (proc(5), field 22
 * of `stat`); elsewhere there is no file that says it.
 */
async function processStart(files: Files, pid: number): Promise<string | null> {
  if (process.platform !== 'linux') return null;
  try {
    const stat = await files.readFile(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

/**
 * Two programs may find the same stale lock: only who can make the file beside it may take
 * the lock away, and looks once more before doing so. Who comes second waits a little.
 */
async function removeStale(files: Files, paths: StorePaths, text: string): Promise<void> {
  const breaking = `${paths.lock}.breaking`;
  let handle: FileHandle;
  try {
    handle = await files.open(breaking, 'wx', PRIVATE_FILE);
  } catch (error) {
    if (errorCode(error) !== 'EEXIST') throw error;
    await wait(WAIT_MS);
    // Left by a crash in the middle of this very function.
    const age = await files.stat(breaking).then(ageOf, () => 0);
    if (age > MAKING_MS) await files.unlink(breaking).catch(() => undefined);
    return;
  }
  try {
    const current = await files.readFile(paths.lock, 'utf8').catch(() => null);
    if (current === text) await files.unlink(paths.lock);
  } finally {
    await handle.close();
    await files.unlink(breaking);
  }
}

function ageOf({ mtimeMs }: { readonly mtimeMs: number }): number {
  return Date.now() - mtimeMs;
}

async function release(files: Files, path: string, token: string): Promise<void> {
  ours.delete(token);
  const found = await readHolder(files, path).catch(() => null);
  if (found?.kind === 'holder' && found.holder.token === token) {
    await files.unlink(path).catch(() => undefined);
  }
}

function userName(): string {
  try {
    return userInfo().username;
  } catch {
    return '?';
  }
}
