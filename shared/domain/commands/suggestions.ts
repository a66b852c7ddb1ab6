import { z } from 'zod';
import { portable } from '../../i18n/index.ts';
import type { Contact } from '../records/contact.ts';
import { idSchema } from '../records/fields.ts';
import { accept, defineCommand, refuse } from './command.ts';

const missing = refuse(portable('refused.missing'));

/** Remembers that somebody is no longer to be suggested for an introduction to a contact. */
export const dismissSuggestion = defineCommand({
  type: 'suggestion.dismiss',
  schema: z.object({ contactId: idSchema, otherId: idSchema }),
  decide(journal, { contactId, otherId }) {
    const before = journal.tables.contacts.get(contactId);
    const other = journal.tables.contacts.get(otherId);
    if (!before || !other) return missing;
    const notSuggested = [...new Set([...before.notSuggested, otherId])].slice(-10_000);
    const after: Contact = { ...before, notSuggested };
    return accept(portable('did.suggestion.dismiss', { name: before.name, other: other.name }), [
      { table: 'contacts', id: contactId, before, after },
    ]);
  },
});

export const suggestionCommands = [dismissSuggestion] as const;
