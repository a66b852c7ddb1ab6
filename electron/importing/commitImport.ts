import type { Journal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import type { Dispatched } from '../../shared/ipc/contract.ts';
import type { ImportResult } from '../../shared/ipc/importing.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { planImport, type PlanningOptions } from './planning/planImport.ts';
import type { FilesReading } from './readFiles.ts';

/** What an import needs of the journal that is open (`OpenJournal` has it all). */
export interface ImportJournal {
  readonly journal: Journal;
  readonly revision: number;
  commit(label: PortableText, changes: readonly Change[]): Promise<Dispatched>;
}

/** How often the journal may change under the plan before the import gives up. */
const MAX_ATTEMPTS = 5;

/**
 * Plans against the journal as it is now and commits: all of it or nothing, one step to
 * undo. Rejects with `CallFailure` when it is refused or the disk says no, and with the
 * signal's reason when it is cancelled before the changes go to the disk.
 */
export async function commitImport(
  reading: FilesReading,
  target: ImportJournal,
  options: PlanningOptions,
): Promise<ImportResult> {
  for (let attempt = 0; attempt < MAX_ATTEMPTS; attempt += 1) {
    const { revision } = target;
    const plan = await planImport(reading, target.journal, options);
    if (target.revision !== revision) continue;
    if (plan.refusal) throw new CallFailure('refused', plan.refusal, 'import');
    options.signal?.throwIfAborted();
    const { created, updated, skipped, events, changes } = plan;
    const done = changes.length > 0 ? await target.commit(plan.label, changes) : null;
    return { created, updated, skipped, events, done };
  }
  throw new CallFailure('refused', portable('import.refused.busy'), 'the journal kept changing');
}
