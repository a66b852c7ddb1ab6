import { type Journal, ownedBy } from '../../../shared/domain/journal.ts';
import type { Contact } from '../../../shared/domain/records/contact.ts';
import type { Source } from '../../../shared/domain/records/source.ts';
import { type Facet, facetKey } from '../../importing/facet.ts';
import { sourceNoteId } from '../../importing/planning/sourceNote.ts';
import { facetsOf } from './facetsOf.ts';
import { foldLine } from './foldLine.ts';
import { sourceLines } from './sourceLines.ts';
import { writeFacet, writeGuessedName } from './writeFacet.ts';

/**
 * A contact as a card of vCard 3.0 (RFC 2426). Where it was imported from a card and nothing
 * was changed since, that card's own line is written, and what had no place in Coltiva
 * comes back word for word. Of the journal, only the notes that came with the card are in it.
 */
export function writeCard(journal: Journal, contact: Contact): string {
  const records = ownedBy(journal, 'sources', contact.id);
  const sources = records
    .filter(({ format }) => format === 'vcard')
    .map(({ raw }) => sourceLines(raw));
  let group = Math.max(0, ...sources.map(({ groups }) => groups));
  const newGroup = () => `item${(group += 1)}`;
  const facets = [...facetsOf(contact), ...notesOf(journal, records)];
  const said = facets.map((facet) => {
    const key = facetKey(facet);
    const own = sources.find((source) => source.said.has(key))?.said.get(key);
    return own ?? write(facet, contact, newGroup);
  });
  const uid = sources.find((source) => source.uid !== null)?.uid ?? null;
  const lines = [
    'BEGIN:VCARD',
    'VERSION:3.0',
    'PRODID:-//Coltiva//Coltiva//EN',
    ...(uid === null ? [] : writeFacet({ field: 'uid', value: uid }, newGroup)),
    ...said.flat(),
    ...new Set(sources.flatMap(({ kept }) => kept)),
    'END:VCARD',
  ];
  return lines.map(foldLine).join('');
}

function write(facet: Facet, contact: Contact, newGroup: () => string): readonly string[] {
  const isNameless =
    facet.field === 'nameParts' && facet.value.given === '' && facet.value.family === '';
  return isNameless ? writeGuessedName(contact.name) : writeFacet(facet, newGroup);
}

/** The entries that came with the cards, as they are now; one that was deleted is gone. */
function notesOf(journal: Journal, sources: readonly Source[]): Facet[] {
  return sources.flatMap(({ id }): Facet[] => {
    const text = journal.tables.noteBodies.get(sourceNoteId(id))?.text ?? '';
    return text.trim() === '' ? [] : [{ field: 'note', value: text }];
  });
}
