import type { Journal } from '../journal.ts';
import { MatchIndex, type Suggestion } from './matchIndex.ts';
import { matchPerson, type NotesRead } from './matchPerson.ts';
import { Reading } from './scoring.ts';

/**
 * Introductions among the people of a list, such as those expected at an event: for each of
 * them, whom else of the list they should meet, and the words that say why.
 * @param contactIds who is there; ids that are not in the journal are left out
 * @param notes `printable` for paper: nothing private may print
 * @param limit suggestions a person
 * @returns by contact id; people without a suggestion are left out
 */
export function introductionsAmong(
  journal: Journal,
  contactIds: readonly string[],
  notes: NotesRead,
  limit: number,
): ReadonlyMap<string, readonly Suggestion[]> {
  const index = new MatchIndex();
  for (const id of contactIds) {
    const contact = journal.tables.contacts.get(id);
    if (contact) index.set(id, matchPerson(journal, contact, notes));
  }
  const suggestions = new Map<string, readonly Suggestion[]>();
  const reading = new Reading();
  for (const id of new Set(contactIds)) {
    const found = index.suggest(id, { limit, reading });
    if (found.length > 0) suggestions.set(id, found);
  }
  return suggestions;
}
