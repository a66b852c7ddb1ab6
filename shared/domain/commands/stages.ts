import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import type { Journal } from '../journal.ts';
import { byRank, rankBetween, ranksBetween } from '../rank.ts';
import { idSchema, lineSchema } from '../records/fields.ts';
import type { Contact } from '../records/contact.ts';
import { cadenceSchema, evidenceRules, type Stage, stageColors } from '../records/stage.ts';
import { portableStageTitle } from '../stageWords.ts';
import type { Change } from '../tables.ts';
import { accept, defineCommand, refuse } from './command.ts';
import { passTo } from './contacts.ts';
import { stagesInOrder } from '../stagesInOrder.ts';
import { given } from './given.ts';

const missing = refuse(portable('refused.missing'));

const fields = {
  /** `null`: the preset's word. */
  title: lineSchema.nullable(),
  description: lineSchema.nullable(),
  color: z.enum(stageColors),
  idealDays: cadenceSchema,
  maxDays: cadenceSchema,
  evidence: z.array(z.enum(evidenceRules)).max(evidenceRules.length).readonly().nullable(),
};

/** A stage of one's own. `afterId`: the stage it comes after; `null` for the first place. */
export const createStage = defineCommand({
  type: 'stage.create',
  schema: z.object({ id: idSchema, ...fields, afterId: idSchema.nullable() }),
  decide(journal, { id, afterId, ...rest }) {
    if (journal.tables.stages.has(id)) return refuse(portable('refused.duplicateId'));
    const after: Stage = { ...rest, id, preset: null, rank: rankAfterStage(journal, afterId, id) };
    const refusal = wrongWith(after);
    if (refusal !== null) return refuse(portable(refusal));
    return accept(portable('did.stage.create', { title: portableStageTitle(after) }), [
      { table: 'stages', id, before: null, after },
    ]);
  },
});

/** What is left out stays as it is. */
export const editStage = defineCommand({
  type: 'stage.edit',
  schema: z.object({ id: idSchema, ...z.object(fields).partial().shape }),
  decide(journal, { id, ...rest }) {
    const before = journal.tables.stages.get(id);
    if (!before) return missing;
    const after: Stage = { ...before, ...given(rest) };
    const refusal = wrongWith(after);
    if (refusal !== null) return refuse(portable(refusal));
    return accept(portable('did.stage.edit', { title: portableStageTitle(after) }), [
      { table: 'stages', id, before, after },
    ]);
  },
});

export const reorderStage = defineCommand({
  type: 'stage.reorder',
  schema: z.object({ id: idSchema, afterId: idSchema.nullable() }),
  decide(journal, { id, afterId }) {
    const before = journal.tables.stages.get(id);
    if (!before) return missing;
    const after: Stage = { ...before, rank: rankAfterStage(journal, afterId, id) };
    return accept(portable('did.stage.reorder', { title: portableStageTitle(before) }), [
      { table: 'stages', id, before, after },
    ]);
  },
});

/** Its contacts, the released ones too, go below those of the destination, in their order. */
export const removeStage = defineCommand({
  type: 'stage.remove',
  schema: z.object({ id: idSchema, destinationId: idSchema }),
  decide(journal, { id, destinationId }, context) {
    const before = journal.tables.stages.get(id);
    const destination = journal.tables.stages.get(destinationId);
    if (!before || !destination) return missing;
    if (id === destinationId) return refuse(portable('refused.sameStage'));
    const movers: Contact[] = [];
    let last: string | null = null;
    for (const contact of journal.tables.contacts.values()) {
      if (contact.stageId === id) movers.push(contact);
      else if (contact.stageId === destinationId && (last === null || contact.rank > last)) {
        last = contact.rank;
      }
    }
    const ranks = ranksBetween(last, null, movers.length);
    const changes: Change[] = movers
      .toSorted(byRank)
      .flatMap((contact, at) =>
        passTo(
          journal,
          contact,
          { stage: destination, rank: ranks[at] ?? contact.rank, reason: '' },
          context,
        ),
      );
    return accept(portable('did.stage.remove', { title: portableStageTitle(before) }), [
      ...changes,
      { table: 'stages', id, before, after: null },
    ]);
  },
});

function wrongWith(stage: Stage): 'refused.stageTitle' | 'refused.stageCadence' | null {
  const named = stage.title === null ? stage.preset !== null : stage.title.trim() !== '';
  if (!named) return 'refused.stageTitle';
  return stage.idealDays > stage.maxDays ? 'refused.stageCadence' : null;
}

/** The rank after another stage; before all for `null`, or for one that is not there. */
function rankAfterStage(journal: Journal, afterId: string | null, movedId: string): string {
  const others = stagesInOrder(journal).filter(({ id }) => id !== movedId);
  const at = others.findIndex(({ id }) => id === afterId);
  return rankBetween(others[at]?.rank ?? null, others[at + 1]?.rank ?? null);
}

export const stageCommands = [createStage, editStage, reorderStage, removeStage] as const;
