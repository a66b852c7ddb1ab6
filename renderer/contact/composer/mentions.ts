import { fold } from '../../../shared/domain/fold.ts';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import type { Note } from '../../../shared/domain/records/note.ts';
import { findContacts } from '../../contact-picker/findContacts.ts';

export type Mention = Note['mentions'][number];

/** A name has no more letters and words than this. */
const LONGEST = 80;
const WORDS = 4;

/** What is being typed behind an "@" before the cursor; `null` when nothing is. */
export function mentionBefore(
  text: string,
  cursor: number,
): { readonly start: number; readonly query: string } | null {
  const before = text.slice(Math.max(0, cursor - LONGEST), cursor);
  const match =
    /(?:^|[\s(«"“])@([\p{L}\p{M}][\p{L}\p{M}\d'’.-]*(?: [\p{L}\p{M}\d'’.-]+){0,3})$/u.exec(before);
  const query = match?.[1];
  return query === undefined ? null : { start: cursor - query.length - 1, query };
}

/**
 * Somebody named in full and followed by a space or a stop, without choosing from the list;
 * `null` when nobody is called so.
 */
export function namedBefore(
  text: string,
  cursor: number,
  contacts: ReadonlyMap<string, Contact>,
): Mention | null {
  if (!/[\s.,;:!?)»”]/.test(text.charAt(cursor - 1))) return null;
  const found = mentionBefore(text, cursor - 1);
  if (found === null) return null;
  const words = found.query.split(' ').slice(0, WORDS);
  for (let count = words.length; count > 0; count -= 1) {
    const as = words
      .slice(0, count)
      .join(' ')
      .replace(/[.'’-]+$/, '');
    const wanted = fold(as);
    const same = findContacts(contacts.values(), as, 20).filter(
      ({ name }) => fold(name) === wanted,
    );
    const [person] = same;
    if (person && same.length === 1) return { contactId: person.id, as };
  }
  return null;
}

/** Those whose name still stands in the text. */
export function mentionsIn(text: string, mentions: readonly Mention[]): readonly Mention[] {
  const left = mentions.filter(({ as }) => text.includes(`@${as}`));
  return left.length === mentions.length ? mentions : left;
}
