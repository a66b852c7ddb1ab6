import { type Syncing, systemError, unsyncedFiles } from '../hookedFiles.ts';
import { aroundFiles } from '../aroundFiles.ts';
import { LastTold } from './lastTold.ts';
import { type Reference, referenceOf } from './reference.ts';
import type { Extent, Report } from './report.ts';
import { inFolder, verify } from './verify.ts';
import { filesIn, type Workload } from './workloads.ts';
import type { Files } from '../../files.ts';

export const errorCodes = ['ENOSPC', 'EDQUOT', 'EIO', 'EPERM', 'EBUSY', 'EROFS'] as const;
type ErrorCode = (typeof errorCodes)[number];
/** Once, and all is well again; or from that call on. */
type Lasting = 'once' | 'from then on';

/**
 * Every call to the file system fails in turn, with every error a disk gives, once or from then
 * on; a write that fails has been half done. The store says no, or makes it good: what it has
 * acknowledged is there, and nothing else but what it was asked and could not take back.
 */
export async function errors(
  workload: Workload,
  syncing: Syncing,
  { every }: Extent,
): Promise<Report> {
  const reference = await referenceOf(workload, unsyncedFiles());
  const calls = await countCalls(workload, reference, syncing);
  const failures = failuresOf(calls, syncing).filter((_failure, index) => index % every === 0);
  const found = await someAtATime(failures, async (failure) => {
    const wrong = await failing(workload, reference, failure);
    const { failAt, code, lasting } = failure;
    return wrong && `${workload.name}, ${code} at call ${failAt}, ${lasting}: ${wrong}`;
  });
  const lost = found.filter((line) => line !== null);
  return {
    fault: `errors during ${workload.name}, synced ${syncing}`,
    tried: failures.length,
    lost,
  };
}

function failuresOf(calls: number, syncing: Syncing): readonly Failure[] {
  return Array.from({ length: calls }, (_, index) => index + 1).flatMap((failAt) =>
    errorCodes.flatMap((code) =>
      (['once', 'from then on'] as const).map((lasting) => ({ syncing, failAt, code, lasting })),
    ),
  );
}

/** Each waits for the disk most of the time. */
const AT_A_TIME = 6;

async function someAtATime<Item, Result>(
  items: readonly Item[],
  work: (item: Item) => Promise<Result>,
): Promise<Result[]> {
  const results: Result[] = [];
  const waiting = items.values();
  const worker = async (): Promise<void> => {
    for (const item of waiting) results.push(await work(item));
  };
  await Promise.all(Array.from({ length: AT_A_TIME }, worker));
  return results;
}

async function countCalls(
  workload: Workload,
  { start }: Reference,
  syncing: Syncing,
): Promise<number> {
  let calls = 0;
  const count = (): void => {
    calls += 1;
  };
  const files = aroundFiles(
    (_call, proceed) => {
      count();
      return proceed();
    },
    syncing,
    count,
  );
  await inFolder(start, (dir) => workload.run(dir, files, { acknowledged: () => undefined }));
  return calls;
}

interface Failure {
  readonly syncing: Syncing;
  readonly failAt: number;
  readonly code: ErrorCode;
  readonly lasting: Lasting;
}

function failing(
  workload: Workload,
  reference: Reference,
  failure: Failure,
): Promise<string | null> {
  return inFolder(reference.start, async (dir) => {
    const told = new LastTold();
    await workload.run(dir, failingFiles(failure), told);
    return verify(workload, await filesIn(dir), told.expected(reference));
  });
}

function failingFiles({ syncing, failAt, code, lasting }: Failure): Files {
  let calls = 0;
  const isFailing = (): boolean => {
    calls += 1;
    return calls === failAt || (calls > failAt && lasting === 'from then on');
  };
  return aroundFiles(
    async ({ half }, proceed) => {
      if (!isFailing()) return proceed();
      await half?.();
      throw systemError(code);
    },
    syncing,
    () => {
      if (isFailing()) throw systemError(code);
    },
  );
}
