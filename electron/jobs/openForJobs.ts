import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../../shared/domain/day.ts';
import { type Language, portable } from '../../shared/i18n/index.ts';
import type { Launch } from '../cli/launch.ts';
import { layOut } from '../journals/sampleData.ts';
import { dataFolder } from '../place/dataFolder.ts';
import { temporaryFolder } from '../place/temporaryFolder.ts';
import { createStore, type JournalStore, type OpenResult, openStore } from '../store/index.ts';
import { JobFailure } from './reasonLine.ts';

type Jobs = Extract<Launch, { kind: 'jobs' }>;

/** Where the preferences are, and where the journal is. */
export interface JobPlace {
  readonly dataDir: string;
  readonly journal: string;
}

/** Sample data is laid out in a folder of its own, which goes when the run ends. */
export function jobPlace({ dataDir: chosen, demo }: Jobs): JobPlace {
  const dataDir = dataFolder(chosen);
  return { dataDir, journal: demo ? temporaryFolder() : dataDir };
}

/** Rejects with `JobFailure` or `StorageError`. An import may begin a new journal. */
export async function openForJobs(
  { journal: dir }: JobPlace,
  { demo, jobs }: Jobs,
  language: Language,
  now: Date,
): Promise<JournalStore> {
  if (demo) {
    const folder = join(dir, 'demo');
    return opened(await layOut(folder, { on: localDay(now), language }, now), folder);
  }
  const adds = jobs.some(({ kind }) => kind === 'import');
  if (!adds && !existsSync(dir)) throw new JobFailure(portable('cli.noJournal', { folder: dir }));
  const found = await openStore({ dir });
  const result = found.kind === 'empty' && adds ? await createStore({ dir }) : found;
  return opened(result, dir);
}

function opened(result: OpenResult, folder: string): JournalStore {
  switch (result.kind) {
    case 'opened':
      return result.store;
    case 'empty':
      throw new JobFailure(portable('cli.noJournal', { folder }));
    case 'trouble':
      throw new JobFailure(portable('cli.trouble', { folder, reason: result.text }));
  }
}
