import type { Contact } from '../records/contact.ts';

/** What a person calls a contact in a note: the whole name, the first name, its first word. */
export function namesOf({ name, givenName }: Pick<Contact, 'name' | 'givenName'>): string[] {
  const first = name.trim().split(/\s+/, 1)[0] ?? '';
  return [name, givenName, first].filter((word) => word.trim() !== '');
}
