import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { benchCompacting } from './compacting.ts';
import { benchOpening } from './opening.ts';
import type { Row } from './row.ts';
import { benchSaving } from './saving.ts';
import { sampleStore } from './storeSetup.ts';

const SMALL = 1000;
const LARGE = 50_000;
const NOTES_EACH = 4;

/** The figures of the store. */
export async function run(): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'coltiva-bench-'));
  try {
    return [...(await savingAndCompacting(dir)), ...(await benchOpening(join(dir, 'open')))];
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}

async function savingAndCompacting(dir: string): Promise<Row[]> {
  const small = await sampleStore(join(dir, 'small'), SMALL, NOTES_EACH);
  const large = await sampleStore(join(dir, 'large'), LARGE, NOTES_EACH);
  const rows = [...(await benchSaving({ dir, small, large })), ...(await benchCompacting(large))];
  await small.close();
  await large.close();
  return rows;
}
