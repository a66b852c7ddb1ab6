import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import type { Day } from '../day.ts';
import { idSchema } from '../records/fields.ts';
import { type Referral, referralSchema } from '../records/referral.ts';
import { accept, defineCommand, refuse } from './command.ts';
import { given } from './given.ts';

const missing = refuse(portable('refused.missing'));

const { contactId, direction, on, prospect, need, heat, status, closedOn, thankedOn } =
  referralSchema.shape;
const fields = { direction, on, prospect, need, heat, status };

export const createReferral = defineCommand({
  type: 'referral.create',
  schema: z.object({ id: idSchema, contactId, ...fields }),
  decide(journal, { id, ...rest }, context) {
    if (journal.tables.referrals.has(id)) return refuse(portable('refused.duplicateId'));
    const contact = journal.tables.contacts.get(rest.contactId);
    if (!contact) return missing;
    const after: Referral = {
      ...rest,
      id,
      closedOn: isClosed(rest.status) ? context.today : null,
      thankedOn: null,
      createdAt: context.now,
    };
    return accept(portable('did.referral.create', { name: contact.name }), [
      { table: 'referrals', id, before: null, after },
    ]);
  },
});

/** What is left out stays as it is, but for the day of closing, which follows the status. */
export const editReferral = defineCommand({
  type: 'referral.edit',
  schema: z.object({
    id: idSchema,
    ...z.object({ ...fields, closedOn, thankedOn }).partial().shape,
  }),
  decide(journal, { id, ...rest }, context) {
    const before = journal.tables.referrals.get(id);
    if (!before) return missing;
    const edited: Referral = { ...before, ...given(rest) };
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

function isClosed(value: Referral['status']): boolean {
  return value === 'won' || value === 'lost';
}

function dayOfClosing(referral: Referral, today: Day): Day | null {
  return isClosed(referral.status) ? (referral.closedOn ?? today) : null;
}

export const referralCommands = [createReferral, editReferral, deleteReferral] as const;
