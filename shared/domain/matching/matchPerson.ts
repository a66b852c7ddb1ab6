import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { Note } from '../records/note.ts';
import { notesOf } from '../views/recall.ts';
import type { MatchField, MatchPerson, MatchText } from './matchText.ts';
import { sentencesOf } from './seeking.ts';
import { TEXT_MAX } from './terms.ts';

/** The newest notes say enough about a person; ten thousand would only be slow. */
const NOTES_MAX = 60;

/** Which notes may be read: all of them on screen, only those marked printable for paper. */
export type NotesRead = 'all' | 'printable' | 'none';

/** What the journal knows about a contact, sorted by what it says. */
export function matchPerson(journal: Journal, contact: Contact, notes: NotesRead): MatchPerson {
  const read = notes === 'none' ? [] : notesOf(journal, contact.id);
  return matchPersonOf(
    contact,
    read
      .filter((note) => notes === 'all' || note.printable)
      .slice(0, NOTES_MAX)
      .map((note) => ({ note, text: journal.tables.noteBodies.get(note.id)?.text ?? '' })),
  );
}

/** The same from a contact and the texts of notes; an empty text falls back on the excerpt. */
export function matchPersonOf(
  contact: Contact,
  notes: readonly { readonly note: Note; readonly text: string }[],
): MatchPerson {
  const wants: MatchText[] = [
    field('idealReferral', contact.idealReferral),
    field('goals', contact.gains.goals),
  ].flat();
  const offers: MatchText[] = [
    field('trade', contact.trade),
    field('role', contact.role),
    field('company', contact.company),
    field('skills', contact.gains.skills),
    field('networks', contact.gains.networks),
    field('accomplishments', contact.gains.accomplishments),
    field('interests', contact.gains.interests),
    field('tags', contact.tags.join(', ')),
  ].flat();
  for (const { note, text } of notes) {
    const whole = text === '' ? `${note.remember ?? ''}\n${note.excerpt}` : text;
    for (const sentence of sentencesOf(whole.slice(0, TEXT_MAX))) {
      const source = { kind: 'note', noteId: note.id, on: note.on } as const;
      (sentence.seeks ? wants : offers).push({ source, text: sentence.text });
    }
  }
  return { id: contact.id, places: contact.city, wants, offers };
}

function field(name: MatchField, text: string): MatchText[] {
  return text.trim() === '' ? [] : [{ source: { kind: 'field', field: name }, text }];
}
