import type { Day } from '../../../shared/domain/day.ts';
import { stagesInOrder } from '../../../shared/domain/stagesInOrder.ts';
import { type Journal, ownedBy } from '../../../shared/domain/journal.ts';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import type { Stage } from '../../../shared/domain/records/stage.ts';

export interface StageStep {
  readonly stage: Stage;
  readonly position: 'reached' | 'current' | 'ahead';
  /** The day they last came to it; `null` when skipped or still ahead. */
  readonly since: Day | null;
}

/** The stages in the order of the board, and when a contact came to each. */
export function stageSteps(journal: Journal, contact: Contact): StageStep[] {
  const since = new Map<string, { readonly on: Day; readonly at: string }>();
  for (const { toStageId, on, at } of ownedBy(journal, 'stageMoves', contact.id)) {
    const known = since.get(toStageId);
    if (!known || known.at < at) since.set(toStageId, { on, at });
  }
  const stages = stagesInOrder(journal);
  const current = stages.findIndex((stage) => stage.id === contact.stageId);
  return stages.map((stage, index) => {
    const position = index === current ? 'current' : index < current ? 'reached' : 'ahead';
    if (position === 'ahead') return { stage, position, since: null };
    const on = position === 'current' ? contact.stageSince : (since.get(stage.id)?.on ?? null);
    return { stage, position, since: on };
  });
}
