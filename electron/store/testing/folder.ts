import { mkdtemp, realpath, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';

/** A new folder that is gone when the test is over. */
export async function temporaryFolder(): Promise<string> {
  const dir = await realpath(await mkdtemp(join(tmpdir(), 'coltiva-store-')));
  onTestFinished(() => rm(dir, { recursive: true, force: true }));
  return dir;
}
