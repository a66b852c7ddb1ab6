import type { Day } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import { shortenNote } from '../noteText/shortenNote.ts';
import type { SheetPerson, SheetPromise } from '../prepSheet.ts';
import type { Gains } from '../records/contact.ts';
import type { NoteKind } from '../records/note.ts';
import { ME, blankProfile, type Profile } from '../records/profile.ts';
import type { Referral } from '../records/referral.ts';
import { printableNotes, promises, sheetPerson } from './sheetParts.ts';
import { shorten } from './shorten.ts';

const FIELD_MAX = 400;
/**
 * On a person's own page notes stand whole, so many characters in all (some forty pages); for a
 * 1-2-1 the beginnings of the latest help the memory.
 */
const NOTES_MAX = {
  contact: { notes: 40, note: 120_000, all: 150_000 },
  'one-to-one': { notes: 5, note: 500, all: 2500 },
} as const;
const PROMISES_MAX = 12;

export interface PaperNote {
  readonly id: string;
  readonly on: Day;
  readonly kind: NoteKind;
  readonly text: string;
}

/** A person on paper, for their own page and for a 1-2-1 with them. */
export interface ContactPaper {
  readonly person: Omit<SheetPerson, 'number'>;
  readonly phones: readonly string[];
  readonly emails: readonly string[];
  readonly metOn: Day | null;
  readonly metWhere: string;
  readonly introducedBy: string;
  readonly gains: Gains;
  readonly idealReferral: string;
  readonly promisedByMe: readonly SheetPromise[];
  readonly promisedToMe: readonly SheetPromise[];
  /** The latest first. */
  readonly referrals: readonly Pick<
    Referral,
    'id' | 'direction' | 'on' | 'prospect' | 'need' | 'status'
  >[];
  /** Those that may print, the newest first. */
  readonly notes: readonly PaperNote[];
  /** How many more may print that are not among `notes`. */
  readonly olderNotes: number;
  /** One's own side of a 1-2-1. */
  readonly me: Profile;
}

/** @returns `null` when the contact is not in the journal. */
export function contactPaper(
  journal: Journal,
  contactId: string,
  today: Day,
  kind: keyof typeof NOTES_MAX = 'contact',
): ContactPaper | null {
  const contact = journal.tables.contacts.get(contactId);
  if (!contact) return null;
  const { number: _, ...person } = sheetPerson(journal, contact, 0);
  const { goals, accomplishments, interests, networks, skills } = contact.gains;
  const short = (text: string): string => shorten(text, FIELD_MAX);
  return {
    person,
    phones: contact.phones.slice(0, 3).map(({ value }) => short(value)),
    emails: contact.emails.slice(0, 3).map(({ value }) => short(value)),
    metOn: contact.metOn,
    metWhere: short(contact.metWhere),
    introducedBy: short(journal.tables.contacts.get(contact.introducedBy ?? '')?.name ?? ''),
    gains: {
      goals: short(goals),
      accomplishments: short(accomplishments),
      interests: short(interests),
      networks: short(networks),
      skills: short(skills),
    },
    idealReferral: short(contact.idealReferral),
    promisedByMe: promises(journal, contactId, 'me', today, PROMISES_MAX),
    promisedToMe: promises(journal, contactId, 'them', today, PROMISES_MAX),
    referrals: ownedBy(journal, 'referrals', contactId)
      .toSorted((a, b) => (a.on < b.on ? 1 : -1))
      .map(({ id, direction, on, prospect, need, status }) => ({
        id,
        direction,
        on,
        prospect: short(prospect),
        need: short(need),
        status,
      })),
    ...notesFor(journal, contactId, kind),
    me: journal.tables.profile.get(ME) ?? blankProfile,
  };
}

function notesFor(
  journal: Journal,
  contactId: string,
  kind: keyof typeof NOTES_MAX,
): Pick<ContactPaper, 'notes' | 'olderNotes'> {
  const max = NOTES_MAX[kind];
  const printable = printableNotes(journal, contactId);
  const notes: PaperNote[] = [];
  let room: number = max.all;
  for (const note of printable.slice(0, max.notes)) {
    const body = journal.tables.noteBodies.get(note.id)?.text ?? note.excerpt;
    const text = shortenNote(body, max.note);
    room -= text.length;
    if (room < 0 && notes.length > 0) break;
    notes.push({ id: note.id, on: note.on, kind: note.kind, text });
  }
  return { notes, olderNotes: printable.length - notes.length };
}
