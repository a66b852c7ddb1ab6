import { stagesInOrder } from '../../shared/domain/commands/contacts.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';

/** Where people come who are new. */
export function firstStage(journal: Journal): Stage | null {
  return stagesInOrder(journal)[0] ?? null;
}
