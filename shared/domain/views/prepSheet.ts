import { type Day, daysBetween } from '../day.ts';
import type { Journal } from '../journal.ts';
import { plainLine } from '../noteText/plain.ts';
import { shortenNote } from '../noteText/shortenNote.ts';
import type { FocusPerson, OtherPerson, PrepSheet, Readiness } from '../prepSheet.ts';
import { firstStage } from '../stagesInOrder.ts';
import type { Contact } from '../records/contact.ts';
import { ME } from '../records/profile.ts';
import { touchKinds } from '../records/note.ts';
import { defaultSheetOptions, type SheetOptions } from '../sheetOptions.ts';
import { capacityOf } from './capacity.ts';
import { expectedContacts } from './expected.ts';
import { type Focused, focusRanking } from './focus.ts';
import { notesOf } from './recall.ts';
import { balanceOf } from './reciprocity.ts';
import { partnerRequests, toMeetPeople } from './sheetPeople.ts';
import {
  firstBlank,
  LINE_MAX,
  lookingFor,
  printableNotes,
  promises,
  sheetPerson,
} from './sheetParts.ts';
import { matchRoom } from './roomMatches.ts';
import { sheetRows } from './sheetRows.ts';
import { thingsToBring } from './sheetToBring.ts';
import { shorten } from './shorten.ts';

/** A focus card must fit on a page whole, so a long note is shortened on paper. */
const NOTE_MAX = 420;
const TITLE_MAX = 200;
const LATE_HERE = 6;
/** Blank rows when nobody said how many conversations they want. */
const BLANK_ROWS = 4;
const BLANK_MOST = 8;

/**
 * Everything a prep sheet says about an event. Notes appear only when marked printable.
 * @returns `null` when the event is not in the journal.
 */
export function buildPrepSheet(
  journal: Journal,
  eventId: string,
  today: Day,
  options: SheetOptions = defaultSheetOptions,
): PrepSheet | null {
  const event = journal.tables.events.get(eventId);
  if (!event) return null;
  const people = expectedContacts(journal, eventId);
  const matched = matchRoom(journal, people);
  const rows = sheetRows(journal, eventId, today, options.people, matched);
  const numberOf = ({ id }: Contact): number => rows.get(id) ?? 0;
  const firstStageId = firstStage(journal)?.id;
  const isKnown = (contact: Contact): boolean =>
    contact.stageId !== firstStageId || hasMet(journal, contact);
  const known = people.filter(isKnown);
  const unknown = people.filter((contact) => !isKnown(contact));
  const ranking = focusRanking(journal, known, today, matched);
  const isShown = options.sections.includes('focus');
  const focused = isShown ? ranking.slice(0, options.people) : [];
  const others = ranking.slice(focused.length).map(({ contact }) => contact);
  return {
    eventId,
    title: shorten(event.title, TITLE_MAX),
    place: shorten(event.place, LINE_MAX),
    hosts: shorten(event.hosts, LINE_MAX),
    startsAt: event.startsAt,
    endsAt: event.endsAt,
    intention: shorten(event.intention, LINE_MAX * 2),
    cap: event.cap,
    preparedOn: today,
    options,
    expected: people.length,
    readiness: readinessOf(
      journal,
      // What is late towards the others stands on their cards.
      [...others, ...unknown],
      numberOf,
      today,
    ),
    focus: focused.map((one) => focusPerson(journal, one, numberOf(one.contact), today)),
    toBring: thingsToBring(journal, people, matched),
    toMeet: toMeetPeople(journal, unknown, known, numberOf),
    ask: partnerRequests(journal, known, numberOf),
    others: others
      .map((contact) => otherPerson(journal, contact, numberOf(contact), today))
      .toSorted((a, b) => a.number - b.number),
    pitch: shorten(journal.tables.profile.get(ME)?.pitch ?? '', NOTE_MAX * 2),
    firstBlankNumber: Math.max(0, ...rows.values()) + 1,
    blankRows: Math.min(BLANK_MOST, Math.max(BLANK_ROWS, event.cap ?? 0)),
  };
}

/** Whether you have talked to them: somebody from a list of attendees is only a name. */
function hasMet(journal: Journal, contact: Contact): boolean {
  if (contact.metOn !== null) return true;
  return notesOf(journal, contact.id).some(({ kind }) => touchKinds.has(kind));
}

function readinessOf(
  journal: Journal,
  people: readonly Contact[],
  numberOf: (contact: Contact) => number,
  today: Day,
): Readiness {
  const { weeksBehind, behind, waiting } = capacityOf(journal, today);
  const here = new Map(people.map((contact) => [contact.id, contact]));
  const lateHere = waiting.flatMap(({ followUp }) => {
    const contact = here.get(followUp.contactId);
    if (contact === undefined || followUp.dueOn === null || followUp.dueOn >= today) return [];
    const { text, step, dueOn } = followUp;
    const lateDays = daysBetween(dueOn, today);
    const promise = { text: shorten(text, LINE_MAX), step, dueOn, lateDays };
    return [{ number: numberOf(contact), name: shorten(contact.name, LINE_MAX), promise }];
  });
  return { weeksBehind, behind, waiting: waiting.length, lateHere: lateHere.slice(0, LATE_HERE) };
}

function focusPerson(
  journal: Journal,
  { contact, reasons }: Focused,
  number: number,
  today: Day,
): FocusPerson {
  const note = printableNotes(journal, contact.id)[0];
  const { given, received } = balanceOf(journal, contact.id, today);
  const body = note && (journal.tables.noteBodies.get(note.id)?.text ?? note.excerpt);
  return {
    ...sheetPerson(journal, contact, number),
    reasons,
    promisedByMe: promises(journal, contact.id, 'me', today),
    promisedToMe: promises(journal, contact.id, 'them', today),
    lastNote: note ? { id: note.id, on: note.on, text: shortenNote(body ?? '', NOTE_MAX) } : null,
    ask: firstBlank(contact),
    lookingFor: lookingFor(contact),
    given,
    received,
  };
}

function otherPerson(journal: Journal, contact: Contact, number: number, today: Day): OtherPerson {
  const note = printableNotes(journal, contact.id)[0];
  return {
    ...sheetPerson(journal, contact, number),
    remember: note
      ? {
          noteId: note.id,
          on: note.on,
          text: shorten(plainLine(note.remember ?? note.excerpt), LINE_MAX),
        }
      : null,
    bring: promises(journal, contact.id, 'me', today)[0] ?? null,
    ask: firstBlank(contact),
  };
}
