import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import type { Journal } from '../journal.ts';
import { idSchema } from '../records/fields.ts';
import { type Introduction, introductionSchema } from '../records/introduction.ts';
import { accept, defineCommand, refuse } from './command.ts';
import { given } from './given.ts';

const missing = refuse(portable('refused.missing'));

const { contactId, otherId, on, reason, outcome } = introductionSchema.shape;

export const createIntroduction = defineCommand({
  type: 'introduction.create',
  schema: z.object({ id: idSchema, contactId, otherId, on, reason, outcome }),
  decide(journal, input, context) {
    if (journal.tables.introductions.has(input.id)) return refuse(portable('refused.duplicateId'));
    if (input.contactId === input.otherId) return refuse(portable('refused.introductionToSelf'));
    const { contacts } = journal.tables;
    if (!contacts.has(input.contactId) || !contacts.has(input.otherId)) return missing;
    const after: Introduction = {
      ...input,
      outcomeOn: input.outcome === 'open' ? null : context.today,
      createdAt: context.now,
    };
    return accept(portable('did.introduction.create', names(journal, after)), [
      { table: 'introductions', id: input.id, before: null, after },
    ]);
  },
});

/** What is left out stays as it is; the day of the outcome follows the outcome. */
export const editIntroduction = defineCommand({
  type: 'introduction.edit',
  schema: z.object({ id: idSchema, ...z.object({ on, reason, outcome }).partial().shape }),
  decide(journal, { id, ...rest }, context) {
    const before = journal.tables.introductions.get(id);
    if (!before) return missing;
    const edited: Introduction = { ...before, ...given(rest) };
    const changed = edited.outcome !== before.outcome;
    const after: Introduction = {
      ...edited,
      outcomeOn: edited.outcome === 'open' ? null : changed ? context.today : edited.outcomeOn,
    };
    return accept(portable('did.introduction.edit', names(journal, after)), [
      { table: 'introductions', id, before, after },
    ]);
  },
});

export const deleteIntroduction = defineCommand({
  type: 'introduction.delete',
  schema: z.object({ id: idSchema }),
  decide(journal, { id }) {
    const before = journal.tables.introductions.get(id);
    if (!before) return missing;
    return accept(portable('did.introduction.delete', names(journal, before)), [
      { table: 'introductions', id, before, after: null },
    ]);
  },
});

function names(
  journal: Journal,
  introduction: Pick<Introduction, 'contactId' | 'otherId'>,
): { readonly name: string; readonly other: string } {
  const nameOf = (id: string): string => journal.tables.contacts.get(id)?.name ?? '';
  return { name: nameOf(introduction.contactId), other: nameOf(introduction.otherId) };
}

export const introductionCommands = [
  createIntroduction,
  editIntroduction,
  deleteIntroduction,
] as const;
