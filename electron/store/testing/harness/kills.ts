import { aroundFiles } from '../aroundFiles.ts';
import type { Syncing } from '../hookedFiles.ts';
import { referenceOf } from './reference.ts';
import type { Extent, Report } from './report.ts';
import { type Folder, inFolder, verify } from './verify.ts';
import { filesIn, type Workload } from './workloads.ts';
import { unsyncedFiles } from '../hookedFiles.ts';

interface Point {
  readonly where: string;
  readonly folder: Folder;
  readonly acknowledged: number;
}

/**
 * The folder as SIGKILL would leave it before each call that changes the disk, and in the
 * middle of each write: what a process has handed to the system stays, whatever becomes of the
 * process. One run gives all points; that a real SIGKILL does the same says `realKills`.
 */
export async function kills(
  workload: Workload,
  syncing: Syncing,
  { every }: Extent,
): Promise<Report> {
  const { start, states, kept } = await referenceOf(workload, unsyncedFiles());
  const points = await inFolder(start, (dir) => pointsOf(workload, dir, syncing));
  const lost: string[] = [];
  let tried = 0;
  for (const [index, { where, folder, acknowledged }] of points.entries()) {
    if (index % every !== 0) continue;
    tried += 1;
    const wrong = await verify(workload, folder, { acknowledged, states, kept });
    if (wrong !== null) lost.push(`${workload.name}, killed at ${where}: ${wrong}`);
  }
  return { fault: `killed during ${workload.name}, synced ${syncing}`, tried, lost };
}

async function pointsOf(workload: Workload, dir: string, syncing: Syncing): Promise<Point[]> {
  const points: Point[] = [];
  let acknowledged = -1;
  const files = aroundFiles(async ({ name, path, changes, half }, proceed) => {
    if (!changes) return proceed();
    // Before the copy: what is acknowledged meanwhile may come too late for it.
    const sure = acknowledged;
    const where = `call ${points.length} (${name} ${path.slice(dir.length + 1)})`;
    points.push({ where, folder: await filesIn(dir), acknowledged: sure });
    if (half !== undefined) {
      await half();
      const folder = await filesIn(dir);
      points.push({ where: `${where}, half done`, folder, acknowledged: sure });
    }
    return proceed();
  }, syncing);
  await workload.run(dir, files, {
    acknowledged(revision) {
      acknowledged = revision;
    },
  });
  points.push({ where: 'the end', folder: await filesIn(dir), acknowledged });
  return points;
}
