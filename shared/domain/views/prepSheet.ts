import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type {
  FocusPerson,
  OtherPerson,
  PrepSheet,
  SheetPerson,
  SheetPromise,
  ToBring,
} from '../prepSheet.ts';
import { type Contact, gainsLetters } from '../records/contact.ts';
import { shortenNote } from '../noteText/shortenNote.ts';
import type { FollowUp } from '../records/followUp.ts';
import type { Note } from '../records/note.ts';
import { openFollowUps } from './due.ts';
import { expectedContacts } from './expected.ts';
import { focusOrder } from './focus.ts';
import { notesOf } from './recall.ts';
import { balanceOf } from './reciprocity.ts';
import { sheetRows } from './sheetRows.ts';
import { shorten } from './shorten.ts';

/** Three real conversations: what a person can hold in mind. */
const FOCUS = 3;
/** A focus card must fit on a page whole, so a long note is shortened on paper. */
const NOTE_MAX = 420;
const LINE_MAX = 160;
/** Steps and promises that are not due by then can wait for another day. */
const AHEAD_DAYS = 14;
const PROMISES_MAX = 4;

/**
 * Everything a prep sheet says about an event. Notes appear only when marked printable.
 * @returns `null` when the event is not in the journal.
 */
export function buildPrepSheet(journal: Journal, eventId: string, today: Day): PrepSheet | null {
  const event = journal.tables.events.get(eventId);
  if (!event) return null;
  const people = expectedContacts(journal, eventId);
  const ordered = focusOrder(journal, people, today);
  const rows = sheetRows(journal, eventId, today, FOCUS);
  const numberOf = ({ id }: Contact): number => rows.get(id) ?? 0;
  const focus = ordered
    .slice(0, FOCUS)
    .map((contact) => focusPerson(journal, contact, numberOf(contact), today));
  const others = ordered
    .slice(FOCUS)
    .toSorted((a, b) => numberOf(a) - numberOf(b))
    .map((contact) => otherPerson(journal, contact, numberOf(contact), today));
  return {
    eventId,
    title: event.title,
    place: event.place,
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    intention: event.intention,
    preparedOn: today,
    expected: people.length,
    focus,
    others,
    toBring: people.flatMap((contact) => thanksOwed(journal, contact)),
    firstBlankNumber: Math.max(0, ...rows.values()) + 1,
  };
}

function person(journal: Journal, contact: Contact, number: number): SheetPerson {
  const stage = journal.tables.stages.get(contact.stageId);
  return {
    number,
    contactId: contact.id,
    name: contact.name,
    company: contact.company,
    trade: contact.trade === '' ? contact.role : contact.trade,
    stage: { preset: stage?.preset ?? null, title: stage?.title ?? null },
    stageSince: contact.stageSince,
  };
}

function focusPerson(journal: Journal, contact: Contact, number: number, today: Day): FocusPerson {
  const note = printableNotes(journal, contact.id)[0];
  const { given, received } = balanceOf(journal, contact.id, today);
  return {
    ...person(journal, contact, number),
    promisedByMe: promises(journal, contact.id, 'me', today),
    promisedToMe: promises(journal, contact.id, 'them', today),
    lastNote: note
      ? { id: note.id, on: note.on, text: shortenNote(bodyOf(journal, note), NOTE_MAX) }
      : null,
    ask: firstBlank(contact),
    lookingFor: shorten(contact.idealReferral || contact.gains.goals, LINE_MAX),
    given,
    received,
  };
}

function otherPerson(journal: Journal, contact: Contact, number: number, today: Day): OtherPerson {
  const note = printableNotes(journal, contact.id)[0];
  return {
    ...person(journal, contact, number),
    remember: note
      ? { noteId: note.id, on: note.on, text: shorten(note.remember ?? note.excerpt, LINE_MAX) }
      : null,
    bring: promises(journal, contact.id, 'me', today)[0] ?? null,
    ask: firstBlank(contact),
  };
}

function printableNotes(journal: Journal, contactId: string): Note[] {
  return notesOf(journal, contactId).filter((note) => note.printable);
}

function bodyOf(journal: Journal, note: Note): string {
  return journal.tables.noteBodies.get(note.id)?.text ?? note.excerpt;
}

function promises(
  journal: Journal,
  contactId: string,
  owner: FollowUp['owner'],
  today: Day,
): SheetPromise[] {
  return openFollowUps(journal, contactId, owner)
    .filter(
      ({ dueOn, type }) =>
        type === 'promise' || (dueOn !== null && daysBetween(today, dueOn) <= AHEAD_DAYS),
    )
    .slice(0, PROMISES_MAX)
    .map(({ text, step, dueOn }) => ({
      text: shorten(text, LINE_MAX),
      step,
      dueOn,
      lateDays: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)),
    }));
}

function firstBlank(contact: Contact): FocusPerson['ask'] {
  return gainsLetters.find((letter) => contact.gains[letter].trim() === '') ?? null;
}

/** Referrals received from someone who has not been thanked yet. */
function thanksOwed(journal: Journal, contact: Contact): ToBring[] {
  return ownedBy(journal, 'referrals', contact.id)
    .filter((referral) => referral.direction === 'received' && referral.thankedOn === null)
    .map((referral) => ({
      kind: 'thanks' as const,
      name: contact.name,
      prospect: shorten(referral.prospect, LINE_MAX),
      on: referral.on,
    }));
}
