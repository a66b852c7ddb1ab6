import type { DecisionContext } from '../../../shared/domain/commands/command.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import { createBreather } from '../breather.ts';
import { countryOf } from '../matching/normalise.ts';
import type { FilesReading } from '../readFiles.ts';
import { planCalendar, withCalendar } from './planCalendar.ts';
import { People } from './people.ts';
import type { ImportPlan } from './plan.ts';
import { planRestore } from './planRestore.ts';
import { Tally } from './tally.ts';
import { writePlan } from './writePlan.ts';
import type { StepPlan } from '../../../shared/domain/stepPlan.ts';

export interface PlanningOptions {
  readonly context: DecisionContext;
  /** Decides how telephone numbers without a prefix are read: `it-IT`. */
  readonly locale: string;
  /** The person's own time zone: `Europe/Rome`. */
  readonly zone: string;
  /**
   * What the person has ticked of what a calendar brings (keys of its offers); left out: what
   * is ticked at first.
   */
  readonly ticked?: ReadonlySet<string>;
  /** The steps of new people; those met in the last month get what still lies ahead. */
  readonly firstSteps: StepPlan;
  readonly signal?: AbortSignal;
  readonly onProgress?: (done: number, total: number) => void;
}

/**
 * What an import would change in the journal as it is now. Works in slices: whoever lets the
 * journal change meanwhile must plan again (compare its revision). Rejects with the signal's
 * reason when it is cancelled.
 */
export async function planImport(
  reading: FilesReading,
  journal: Journal,
  options: PlanningOptions,
): Promise<ImportPlan> {
  if (reading.backup) return planRestore(reading.backup, journal);
  const { context, locale, signal, onProgress } = options;
  const breather = createBreather(signal);
  const people = await People.of(journal, countryOf(locale), context.newId, breather);
  const tally = new Tally();
  const total = reading.drafts.length;
  for (const [index, draft] of reading.drafts.entries()) {
    const { person, outcome } = people.take(draft);
    tally.count(draft.file, person.id, outcome);
    if (breather.due()) {
      onProgress?.(index, total);
      await breather.pause();
    }
  }
  onProgress?.(total, total);
  const plan = await writePlan({ reading, people, tally, journal, options, breather });
  return reading.entries.length === 0
    ? plan
    : withCalendar(plan, await planCalendar(reading.entries, journal, options, breather));
}
