import { fold } from '../../shared/domain/fold.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';

/** Records never change, so what was folded once need not be folded again. */
const folded = new WeakMap<Contact, string>();

function haystack(contact: Contact): string {
  const known = folded.get(contact);
  if (known !== undefined) return known;
  // A name may hold thousands of characters; nobody searches by the last of them.
  const text = fold(`${contact.name.slice(0, 400)} ${contact.company.slice(0, 400)}`);
  folded.set(contact, text);
  return text;
}

/** Contacts whose name or company holds every word typed, at most `max`: who is called so first, then by name. */
export function findContacts(
  contacts: Iterable<Contact>,
  query: string,
  max: number,
  except?: string,
): Contact[] {
  const words = fold(query.slice(0, 400)).split(/\s+/).filter(Boolean);
  if (words.length === 0) return [];
  const found: Contact[] = [];
  for (const contact of contacts) {
    if (contact.id === except) continue;
    const text = haystack(contact);
    if (words.every((word) => text.includes(word))) found.push(contact);
  }
  const first = words[0] ?? '';
  const begins = (contact: Contact): number => (haystack(contact).startsWith(first) ? 0 : 1);
  return found
    .toSorted((a, b) => begins(a) - begins(b) || a.name.localeCompare(b.name))
    .slice(0, max);
}
