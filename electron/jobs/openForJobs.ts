import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { localDay } from '../../shared/domain/day.ts';
import { newJournalChanges } from '../../shared/domain/defaultStages.ts';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { portable } from '../../shared/i18n/index.ts';
import type { Launch } from '../cli/launch.ts';
import type { ImportJournal } from '../importing/commitImport.ts';
import { layOut } from '../journals/sampleData.ts';
import { dataFolder } from '../place/dataFolder.ts';
import { temporaryFolder } from '../place/temporaryFolder.ts';
import type { Ground } from '../start/ground.ts';
import { createStore, type JournalStore, type OpenResult, openStore } from '../store/index.ts';
import { importAll } from './runImport.ts';
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

/**
 * Rejects with `JobFailure` or `StorageError`. An import may begin a new journal, but not one
 * that it would leave empty: files that are refused are found out first.
 */
export async function openForJobs(
  { journal: dir }: JobPlace,
  { demo, jobs }: Jobs,
  { voice, preferences }: Ground,
  now: Date,
): Promise<JournalStore> {
  if (demo) {
    const folder = join(dir, 'demo');
    const mark = { on: localDay(now), language: voice.language };
    return opened(await layOut(folder, mark, now), folder);
  }
  const adds = jobs.find((job) => job.kind === 'import');
  if (!adds && !existsSync(dir)) throw new JobFailure(portable('cli.noJournal', { folder: dir }));
  const found = await openStore({ dir });
  if (found.kind !== 'empty' || !adds) return opened(found, dir);
  await importAll(adds.files, rehearsal(), { voice, preferences }, now);
  return opened(await createStore({ dir }), dir);
}

/** A new journal that is never on disk. */
function rehearsal(): ImportJournal {
  const journal = new MemoryJournal();
  journal.apply(newJournalChanges());
  return { journal, revision: 0, commit: (label) => Promise.resolve({ revision: 1, label }) };
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
