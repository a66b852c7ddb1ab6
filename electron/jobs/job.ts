import type { Job } from '../cli/launch.ts';
import type { PrintDesk } from '../printing/printDesk.ts';
import type { Ground } from '../start/ground.ts';
import type { JournalStore } from '../store/index.ts';
import { runExport } from './runExport.ts';
import { runImport } from './runImport.ts';
import { runPrepSheet } from './runPrepSheet.ts';

export interface JobContext extends Ground {
  readonly store: JournalStore;
  readonly desk: PrintDesk;
  readonly now: () => Date;
  readonly packaged: boolean;
}

/** Does one job and says what was done. Rejects when it could not be. */
export function runJob(job: Job, context: JobContext): Promise<void> {
  switch (job.kind) {
    case 'import':
      return runImport(job, context);
    case 'export':
      return runExport(job, context);
    case 'prep-sheet':
      return runPrepSheet(job, context);
  }
}
