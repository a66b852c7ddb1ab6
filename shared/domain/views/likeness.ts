import { fold } from '../fold.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';

/** Folding 20,000 names at each keystroke would be felt; a record never changes. */
const foldedNames = new WeakMap<Contact, string>();

/** The words of a name, folded, in alphabetical order: "Rossi Anna" is like "Anna Rossi". */
export function nameKey(name: string): string {
  return fold(name)
    .split(/[^\p{L}\p{N}]+/u)
    .filter(Boolean)
    .toSorted()
    .join(' ');
}

export function nameKeyOf(contact: Contact): string {
  const known = foldedNames.get(contact) ?? nameKey(contact.name);
  foldedNames.set(contact, known);
  return known;
}

/**
 * Contacts who may be the same person: the same words in the name, or the same e-mail.
 * @param limit how many are enough
 */
export function likeContacts(
  journal: Journal,
  { name, email }: { readonly name: string; readonly email: string },
  limit: number,
): Contact[] {
  const key = nameKey(name);
  const address = email.trim().toLowerCase();
  if (key === '' && address === '') return [];
  const alike: Contact[] = [];
  for (const contact of journal.tables.contacts.values()) {
    const same =
      (key !== '' && nameKeyOf(contact) === key) ||
      (address !== '' && contact.emails.some(({ value }) => value.toLowerCase() === address));
    if (same) alike.push(contact);
    if (alike.length === limit) break;
  }
  return alike;
}
