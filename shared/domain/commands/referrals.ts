import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import type { Day } from '../day.ts';
import { idSchema } from '../records/fields.ts';
import { type Referral, referralSchema } from '../records/referral.ts';
import { accept, type DecisionContext, defineCommand, refuse } from './command.ts';
import { given } from './given.ts';

const missing = refuse(portable('refused.missing'));

const { contactId, direction, scope, on, prospect, need, heat, status, value } =
  referralSchema.shape;
const fields = { direction, on, prospect, need, heat, status };
const later = {
  closedOn: referralSchema.shape.closedOn,
  calledOn: referralSchema.shape.calledOn,
  toldOn: referralSchema.shape.toldOn,
  thankedOn: referralSchema.shape.thankedOn,
};

export const createReferral = defineCommand({
  type: 'referral.create',
  schema: z.object({
    id: idSchema,
    contactId,
    ...fields,
    /** Left out: not said. */
    scope: scope.optional(),
    value: value.optional(),
  }),
  decide(journal, { id, scope: where = null, value: worth = null, ...rest }, context) {
    if (journal.tables.referrals.has(id)) return refuse(portable('refused.duplicateId'));
    const contact = journal.tables.contacts.get(rest.contactId);
    if (!contact) return missing;
    const after: Referral = {
      ...rest,
      id,
      scope: where,
      value: worth,
      history: [{ status: rest.status, on: context.today, at: context.now }],
      closedOn: isClosed(rest.status) ? context.today : null,
      calledOn: null,
      toldOn: null,
      thankedOn: null,
      createdAt: context.now,
    };
    return accept(portable('did.referral.create', { name: contact.name }), [
      { table: 'referrals', id, before: null, after },
    ]);
  },
});

/**
 * What is left out stays as it is, but for the day of closing, which follows the status, and
 * the history, which remembers every status.
 */
export const editReferral = defineCommand({
  type: 'referral.edit',
  schema: z.object({
    id: idSchema,
    ...z.object({ ...fields, scope, value, ...later }).partial().shape,
  }),
  decide(journal, { id, ...rest }, context) {
    const before = journal.tables.referrals.get(id);
    if (!before) return missing;
    const edited = withHistory(before, { ...before, ...given(rest) }, context);
    const after: Referral =
      rest.closedOn === undefined
        ? { ...edited, closedOn: dayOfClosing(edited, context.today) }
        : edited;
    const name = journal.tables.contacts.get(before.contactId)?.name ?? '';
    return accept(portable('did.referral.edit', { name }), [
      { table: 'referrals', id, before, after },
    ]);
  },
});

/** One step of the loop of a received referral, taken today. */
export const advanceReferral = defineCommand({
  type: 'referral.advance',
  schema: z.object({ id: idSchema, step: z.enum(['call', 'tell', 'won', 'lost', 'thank']) }),
  decide(journal, { id, step }, context) {
    const before = journal.tables.referrals.get(id);
    if (!before) return missing;
    const after = withHistory(before, advanced(before, step, context.today), context);
    const name = journal.tables.contacts.get(before.contactId)?.name ?? '';
    return accept(portable(`did.referral.${step}`, { name, prospect: before.prospect }), [
      { table: 'referrals', id, before, after },
    ]);
  },
});

export const deleteReferral = defineCommand({
  type: 'referral.delete',
  schema: z.object({ id: idSchema }),
  decide(journal, { id }) {
    const before = journal.tables.referrals.get(id);
    if (!before) return missing;
    const name = journal.tables.contacts.get(before.contactId)?.name ?? '';
    return accept(portable('did.referral.delete', { name }), [
      { table: 'referrals', id, before, after: null },
    ]);
  },
});

type LoopAct = 'call' | 'tell' | 'won' | 'lost' | 'thank';

function advanced(referral: Referral, step: LoopAct, today: Day): Referral {
  switch (step) {
    case 'call': {
      const next = referral.status === 'open' ? 'contacted' : referral.status;
      return { ...referral, calledOn: today, status: next };
    }
    case 'tell':
      return { ...referral, toldOn: today };
    case 'won':
    case 'lost':
      return { ...referral, status: step, closedOn: today };
    case 'thank':
      return { ...referral, thankedOn: today };
  }
}

function withHistory(before: Referral, after: Referral, context: DecisionContext): Referral {
  if (before.status === after.status) return after;
  const change = { status: after.status, on: context.today, at: context.now };
  return { ...after, history: [...after.history, change].slice(-1000) };
}

function isClosed(reached: Referral['status']): boolean {
  return reached === 'won' || reached === 'lost';
}

function dayOfClosing(referral: Referral, today: Day): Day | null {
  return isClosed(referral.status) ? (referral.closedOn ?? today) : null;
}

export const referralCommands = [
  createReferral,
  editReferral,
  advanceReferral,
  deleteReferral,
] as const;
