import { byRank } from './byRank.ts';
import type { Journal } from './journal.ts';
import type { Stage } from './records/stage.ts';

/** Stages in the order of the board. */
export function stagesInOrder(journal: Journal): Stage[] {
  return [...journal.tables.stages.values()].toSorted(byRank);
}

/** Where people come who are new; `null` in a journal without stages. */
export function firstStage(journal: Journal): Stage | null {
  return stagesInOrder(journal)[0] ?? null;
}
