import type { Journal } from '../journal.ts';
import { nameKey, nameKeyOf } from '../views/likeness.ts';
import type { Invitee } from './invitee.ts';

export type InviteeMatch =
  | { readonly kind: 'known'; readonly contactId: string }
  /** One mailbox or one name of several contacts: the person decides. */
  | { readonly kind: 'several'; readonly contactIds: readonly string[] }
  | { readonly kind: 'unknown' };

/**
 * Finds invitees among the contacts: by e-mail, and of those who share one by name; by name
 * alone where there is no e-mail or nobody has it. The look-up costs the same however many
 * contacts there are.
 */
export function createInviteeMatcher(journal: Journal): (invitee: Invitee) => InviteeMatch {
  const byEmail = new Map<string, Set<string>>();
  const byName = new Map<string, Set<string>>();
  for (const contact of journal.tables.contacts.values()) {
    add(byName, nameKeyOf(contact), contact.id);
    for (const { value } of contact.emails) add(byEmail, value.trim().toLowerCase(), contact.id);
  }
  return ({ name, email }) => {
    const named = byName.get(nameKey(name)) ?? none;
    const reached = byEmail.get(email) ?? none;
    if (reached.size === 0) return matchOf(named);
    const both = [...reached].filter((id) => named.has(id));
    return matchOf(both.length > 0 ? new Set(both) : reached);
  };
}

const none: ReadonlySet<string> = new Set();

function matchOf(ids: ReadonlySet<string>): InviteeMatch {
  const [contactId] = ids;
  if (contactId === undefined) return { kind: 'unknown' };
  return ids.size === 1 ? { kind: 'known', contactId } : { kind: 'several', contactIds: [...ids] };
}

function add(index: Map<string, Set<string>>, key: string, id: string): void {
  if (key === '') return;
  const ids = index.get(key);
  if (ids) ids.add(id);
  else index.set(key, new Set([id]));
}
