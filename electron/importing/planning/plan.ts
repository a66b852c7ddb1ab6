import type { Change } from '../../../shared/domain/tables.ts';
import type { PortableText } from '../../../shared/i18n/index.ts';
import type { CalendarOffer } from '../../../shared/ipc/calendarOffer.ts';
import type { ImportPreview, ImportCounts } from '../../../shared/ipc/importing.ts';
import type { Problem } from '../problem.ts';

/** What an import would change. Nothing has been changed yet. */
export interface ImportPlan extends ImportCounts {
  /** All of it, one step to undo; empty when the files say nothing new. */
  readonly changes: readonly Change[];
  readonly label: PortableText;
  /** What calendars bring, and how much of it is taken. */
  readonly offers: readonly CalendarOffer[];
  readonly events: ImportCounts;
  readonly examples: ImportPreview['examples'];
  /** People who could not be taken in, each with the reason. */
  readonly problems: readonly Problem[];
  /** Why nothing of it may be imported; `null` when it may. */
  readonly refusal: PortableText | null;
}

export const noEvents = { offers: [], events: { created: 0, updated: 0, skipped: 0 } } as const;

/** Most people that a preview names. */
export const MAX_EXAMPLES = 5;
