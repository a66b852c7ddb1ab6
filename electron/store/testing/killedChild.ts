import { writeSync } from 'node:fs';
import { aroundFiles } from './aroundFiles.ts';
import { workloads } from './harness/workloads.ts';

/**
 * A program that does one piece of work on a store and ends itself with SIGKILL at its n-th
 * call that changes the disk, a write half done. Says on standard output what was acknowledged,
 * and at the end how many calls there were. Arguments: the work, the data folder, n.
 */
const [name = '', dir = '', killAt = '0'] = process.argv.slice(2);
let calls = 0;
const files = aroundFiles(async ({ changes, half }, proceed) => {
  if (!changes) return proceed();
  calls += 1;
  if (calls !== Number(killAt)) return proceed();
  await half?.();
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment: nothing more may happen.
  return new Promise(() => undefined);
}, 'by-write');

async function main(): Promise<void> {
  const workload = workloads.find((one) => one.name === name);
  if (workload === undefined) throw new Error(`no work named ${name}`);
  await workload.run(dir, files, {
    acknowledged: (revision) => writeSync(1, `acknowledged ${revision}\n`),
  });
  writeSync(1, `calls ${calls}\n`);
}

void main();
