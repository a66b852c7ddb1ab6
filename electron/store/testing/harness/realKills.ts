import { spawn } from 'node:child_process';
import { unsyncedFiles } from '../hookedFiles.ts';
import { referenceOf } from './reference.ts';
import type { Extent, Report } from './report.ts';
import { inFolder, verify } from './verify.ts';
import { filesIn, type Workload } from './workloads.ts';

interface Ended {
  readonly signal: NodeJS.Signals | null;
  /** The last revision it said to be on disk; -1 for none. */
  readonly acknowledged: number;
  /** How many calls there were, when it came to the end. */
  readonly calls: number;
}

/** A real process that works on the store, killed with SIGKILL at every call in turn. */
export async function realKills(
  workload: Workload,
  program: string,
  { every }: Extent,
): Promise<Report> {
  const { start, states, kept } = await referenceOf(workload, unsyncedFiles());
  const whole = await inFolder(start, (dir) => run(program, workload.name, dir, 0));
  // Else nothing would be tried, and nothing found lost.
  if (whole.calls === 0) throw new Error(`${program} did nothing of “${workload.name}”`);
  const lost: string[] = [];
  let tried = 0;
  for (let killAt = 1; killAt <= whole.calls; killAt += every) {
    tried += 1;
    const wrong = await inFolder(start, async (dir) => {
      const { signal, acknowledged } = await run(program, workload.name, dir, killAt);
      if (signal !== 'SIGKILL') return `it ended by itself (${String(signal)})`;
      return verify(workload, await filesIn(dir), { acknowledged, states, kept });
    });
    if (wrong !== null) lost.push(`${workload.name}, a process killed at call ${killAt}: ${wrong}`);
  }
  return { fault: `a process killed during ${workload.name}`, tried, lost };
}

function run(program: string, work: string, dir: string, killAt: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, work, dir, String(killAt)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let said = '';
    child.stdout.on('data', (bytes: Buffer) => {
      said += bytes.toString();
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => {
      const lastOf = (word: string): number | undefined => {
        const found = [...said.matchAll(new RegExp(`^${word} (\\d+)$`, 'gm'))].at(-1)?.[1];
        return found === undefined ? undefined : Number(found);
      };
      resolve({ signal, acknowledged: lastOf('acknowledged') ?? -1, calls: lastOf('calls') ?? 0 });
    });
  });
}
