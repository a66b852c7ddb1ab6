import type { ImportPreview } from '../../shared/ipc/importing.ts';
import type { ImportPlan } from './planning/plan.ts';
import type { FilesReading } from './readFiles.ts';

/** What the person sees before anything happens. */
export function previewOf(token: string, reading: FilesReading, plan: ImportPlan): ImportPreview {
  return {
    token,
    files: reading.files.map((file) => {
      const { refusal } = file;
      // A journal that may not be taken in is known only once the plan is made.
      return plan.refusal && refusal === null ? { ...file, refusal: plan.refusal } : file;
    }),
    fresh: plan.created,
    gaining: plan.updated,
    known: plan.skipped,
    offers: plan.offers,
    events: plan.events,
    examples: plan.examples,
    problems: [...reading.problems, ...plan.problems],
    unmapped: reading.unmapped,
  };
}
