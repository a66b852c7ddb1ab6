import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import { type Journal, ownedByContact } from '../journal.ts';
import { firstRank, rankAfter, rankBetween } from '../rank.ts';
import { type Contact, type ContactDetails, contactDetailsSchema } from '../records/contact.ts';
import { idSchema, lineSchema } from '../records/fields.ts';
import type { Stage } from '../records/stage.ts';
import { firstStage } from '../stagesInOrder.ts';
import { stepPlanSchema } from '../stepPlan.ts';
import { portableStageTitle } from '../stageWords.ts';
import type { Change, TableName } from '../tables.ts';
import { isThroughWall, missingEvidence } from '../views/evidence.ts';
import { accept, type DecisionContext, defineCommand, refuse } from './command.ts';
import { firstSteps } from './firstSteps.ts';

const missing = refuse(portable('refused.missing'));

export const createContact = defineCommand({
  type: 'contact.create',
  schema: z.object({
    id: idSchema,
    details: contactDetailsSchema,
    /** Left out: the first stage. */
    stageId: idSchema.optional(),
    /** Whether the first steps are laid out. */
    withSteps: z.boolean(),
    /** Which; left out: the 24-hour, 7-day and 30-day steps. */
    steps: stepPlanSchema.optional(),
  }),
  decide(journal, { id, details, stageId, withSteps, steps }, context) {
    if (journal.tables.contacts.has(id)) return refuse(portable('refused.duplicateId'));
    const stage = stageId ? journal.tables.stages.get(stageId) : firstStage(journal);
    if (!stage) return missing;
    const rank = rankBetween(null, firstRank(journal, stage.id));
    const { contact, changes } = arrival({ id, details, stage, rank }, context);
    return accept(portable('did.contact.create', { name: details.name }), [
      ...changes,
      ...(withSteps ? firstSteps(contact, context, steps) : []),
    ]);
  },
});

/** Somebody new, and the beginning of their timeline. */
export function arrival(
  {
    id,
    details,
    stage,
    rank,
  }: {
    readonly id: string;
    readonly details: ContactDetails;
    readonly stage: Stage;
    readonly rank: string;
  },
  context: DecisionContext,
): { readonly contact: Contact; readonly changes: readonly Change[] } {
  const contact: Contact = {
    ...details,
    id,
    createdAt: context.now,
    updatedAt: context.now,
    stageId: stage.id,
    stageSince: details.metOn ?? context.today,
    rank,
    overruled: false,
    cadence: null,
    notSuggested: [],
    releasedOn: null,
  };
  const moveId = context.newId();
  const changes: Change[] = [
    { table: 'contacts', id, before: null, after: contact },
    {
      table: 'stageMoves',
      id: moveId,
      before: null,
      after: {
        id: moveId,
        contactId: id,
        fromStageId: null,
        toStageId: stage.id,
        on: contact.stageSince,
        at: context.now,
        reason: '',
        overruled: false,
      },
    },
  ];
  return { contact, changes };
}

export const editContact = defineCommand({
  type: 'contact.edit',
  schema: z.object({ id: idSchema, details: contactDetailsSchema.partial() }),
  decide(journal, { id, details }, context) {
    const before = journal.tables.contacts.get(id);
    if (!before) return missing;
    const given = Object.fromEntries(
      Object.entries(details).filter(([, value]) => value !== undefined),
    );
    const after: Contact = { ...before, ...given, updatedAt: context.now };
    return accept(portable('did.contact.edit', { name: after.name }), [
      { table: 'contacts', id, before, after },
    ]);
  },
});

/**
 * To a stage, between two cards. `afterId` is the card it comes after, `null` for the top.
 * Within one stage it is a change of order and leaves no line in the timeline.
 */
export const moveContact = defineCommand({
  type: 'contact.move',
  schema: z.object({
    id: idSchema,
    stageId: idSchema,
    afterId: idSchema.nullable(),
    reason: lineSchema.optional(),
  }),
  decide(journal, { id, stageId, afterId, reason = '' }, context) {
    const before = journal.tables.contacts.get(id);
    const stage = journal.tables.stages.get(stageId);
    if (!before || !stage) return missing;
    const rank = rankAfter(journal, stageId, afterId, id);
    const title = portableStageTitle(stage);
    if (before.stageId === stageId) {
      const after: Contact = { ...before, rank };
      return accept(portable('did.contact.reorder', { name: before.name, stage: title }), [
        { table: 'contacts', id, before, after },
      ]);
    }
    return accept(
      portable('did.contact.move', { name: before.name, stage: title }),
      passTo(journal, before, { stage, rank, reason }, context),
    );
  },
});

/** Where somebody passes to, and in the person's words why; may be empty. */
interface Passage {
  readonly stage: Stage;
  readonly rank: string;
  readonly reason: string;
}

/**
 * The contact at another stage, and the line in the timeline. Whoever passes the wall without
 * the stage's evidence is there by the person's own decision.
 */
export function passTo(
  journal: Journal,
  before: Contact,
  { stage, rank, reason }: Passage,
  context: DecisionContext,
): Change[] {
  const overruled =
    isThroughWall(journal, before, stage) &&
    missingEvidence(journal, before.id, stage, context.today).length > 0;
  const after: Contact = {
    ...before,
    stageId: stage.id,
    stageSince: context.today,
    rank,
    overruled,
    updatedAt: context.now,
  };
  const moveId = context.newId();
  return [
    { table: 'contacts', id: before.id, before, after },
    {
      table: 'stageMoves',
      id: moveId,
      before: null,
      after: {
        id: moveId,
        contactId: before.id,
        fromStageId: before.stageId,
        toStageId: stage.id,
        on: context.today,
        at: context.now,
        reason,
        overruled,
      },
    },
  ];
}

/** With all that belongs to them; one step to undo. */
export const deleteContact = defineCommand({
  type: 'contact.delete',
  schema: z.object({ id: idSchema }),
  decide(journal, { id }) {
    const contact = journal.tables.contacts.get(id);
    if (!contact) return missing;
    const changes: Change[] = [removal(journal, 'contacts', id)];
    for (const table of ownedByContact) {
      for (const ownedId of journal.idsOf(table, id)) {
        changes.push(removal(journal, table, ownedId));
        if (table === 'notes' && journal.tables.noteBodies.has(ownedId)) {
          changes.push(removal(journal, 'noteBodies', ownedId));
        }
      }
    }
    for (const otherId of journal.idsNaming('introductions', id)) {
      changes.push(removal(journal, 'introductions', otherId));
    }
    return accept(portable('did.contact.delete', { name: contact.name }), changes);
  },
});

function removal(journal: Journal, table: TableName, id: string): Change {
  return { table, id, before: journal.tables[table].get(id) ?? null, after: null } as Change;
}

export const contactCommands = [createContact, editContact, moveContact, deleteContact] as const;
