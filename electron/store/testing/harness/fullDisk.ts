import { spawnSync } from 'node:child_process';
import { mkdir, mkdtemp, rm, unlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { nodeFiles } from '../../files.ts';
import { LastTold } from './lastTold.ts';
import { referenceOf } from './reference.ts';
import type { Extent, Report } from './report.ts';
import { verify } from './verify.ts';
import { filesIn, type Workload } from './workloads.ts';
import { unsyncedFiles } from '../hookedFiles.ts';

const SIZE = 1024 * 1024;
const PAGE = 4096;
/** So many pages are free at first, and one more each time, until there is room enough. */
const MOST_PAGES = 40;

/**
 * A disk that is really full: a small file system in memory, filled up to so many pages. What
 * was acknowledged is there, on the full disk as well as when there is room again. Needs the
 * right to mount; elsewhere it is skipped, and says so.
 */
export async function fullDisk(workload: Workload, { every }: Extent): Promise<Report> {
  const fault = `a full disk during ${workload.name}`;
  const mount = await mkdtemp(join(tmpdir(), 'coltiva-full-'));
  try {
    const mounted = spawnSync('mount', ['-t', 'tmpfs', '-o', `size=${SIZE}`, 'tmpfs', mount]);
    if (mounted.status !== 0) {
      return { fault, tried: 0, lost: [], skipped: 'no file system can be mounted here' };
    }
    try {
      return { fault, ...(await fill(workload, mount, every)) };
    } finally {
      spawnSync('umount', [mount]);
    }
  } finally {
    await rm(mount, { recursive: true, force: true });
  }
}

async function fill(
  workload: Workload,
  mount: string,
  every: number,
): Promise<Pick<Report, 'tried' | 'lost'>> {
  const reference = await referenceOf(workload, unsyncedFiles());
  const lost: string[] = [];
  let tried = 0;
  for (let pages = 0; pages < MOST_PAGES; pages += every) {
    tried += 1;
    const dir = join(mount, 'data');
    for (const [name, bytes] of reference.start) {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), bytes);
    }
    await mkdir(dir, { recursive: true });
    await leaveFree(mount, pages);
    const told = new LastTold();
    await workload.run(dir, nodeFiles, told);
    const wrong = await verify(workload, await filesIn(dir), told.expected(reference));
    if (wrong !== null) lost.push(`${workload.name}, ${pages} pages free: ${wrong}`);
    await rm(dir, { recursive: true, force: true });
    await unlink(join(mount, 'ballast'));
  }
  return { tried, lost };
}

async function leaveFree(mount: string, pages: number): Promise<void> {
  const { bavail, bsize } = await nodeFiles.statfs(mount);
  const free = bavail * bsize;
  await writeFile(join(mount, 'ballast'), Buffer.alloc(Math.max(0, free - pages * PAGE)));
}
