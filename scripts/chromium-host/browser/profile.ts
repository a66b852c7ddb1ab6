import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const prefix = 'coltiva-browser-';

/**
 * A fresh folder for the browser's profile, readable by this user only (mkdtemp makes it
 * 0700), named after our process so that a later start can sweep what a crash left.
 */
export function makeProfile(): string {
  sweepProfiles();
  return mkdtempSync(path.join(tmpdir(), `${prefix}${process.pid}-`));
}

/** Removes a profile; the browser may still be writing its last files for a moment. */
export function removeProfile(folder: string): void {
  try {
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 50 });
  } catch {
    // The next start sweeps it.
  }
}

/** Removes the profiles of processes that are no more. */
function sweepProfiles(): void {
  for (const name of readdirSync(tmpdir())) {
    const pid = Number(new RegExp(`^${prefix}(\\d+)-`).exec(name)?.[1]);
    if (!pid || pid === process.pid || isAlive(pid)) continue;
    const folder = path.join(tmpdir(), name);
    if (isOurs(folder)) removeProfile(folder);
  }
}

function isOurs(folder: string): boolean {
  try {
    const { uid } = statSync(folder);
    return process.getuid === undefined || uid === process.getuid();
  } catch {
    return false;
  }
}

/** Whether a process of that id runs; one of another user's counts as running. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return !isZombie(pid);
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Ended, but nobody has asked how: in a container there may be no process that ever does. */
function isZombie(pid: number): boolean {
  try {
    const stat = readFileSync(`/proc/${pid}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).startsWith('Z');
  } catch {
    return false;
  }
}
