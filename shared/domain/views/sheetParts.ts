import { type Day, daysBetween } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { SheetPerson, SheetPromise } from '../prepSheet.ts';
import { type Contact, type GainsLetter, gainsLetters } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import type { Note } from '../records/note.ts';
import { openFollowUps } from './due.ts';
import { notesOf } from './recall.ts';
import { shorten } from './shorten.ts';

/** What one line of a sheet holds; a field may hold thousands of characters. */
export const LINE_MAX = 160;
const NAME_MAX = 240;
/** Steps and promises that are not due by then can wait for another day. */
const AHEAD_DAYS = 14;
const PROMISES_MAX = 4;

export function sheetPerson(journal: Journal, contact: Contact, number: number): SheetPerson {
  const stage = journal.tables.stages.get(contact.stageId);
  return {
    number,
    contactId: contact.id,
    name: shorten(contact.name, NAME_MAX),
    company: shorten(contact.company, LINE_MAX),
    trade: shorten(contact.trade === '' ? contact.role : contact.trade, LINE_MAX),
    stage: { preset: stage?.preset ?? null, title: stage?.title ?? null },
    stageSince: contact.stageSince,
  };
}

export function printableNotes(journal: Journal, contactId: string): Note[] {
  return notesOf(journal, contactId).filter((note) => note.printable);
}

/** What is owed and can be done on that day: promises, and steps due soon. */
export function promises(
  journal: Journal,
  contactId: string,
  owner: FollowUp['owner'],
  today: Day,
  max: number = PROMISES_MAX,
): SheetPromise[] {
  return openFollowUps(journal, contactId, owner)
    .filter(
      ({ dueOn, type }) =>
        type === 'promise' || (dueOn !== null && daysBetween(today, dueOn) <= AHEAD_DAYS),
    )
    .slice(0, max)
    .map(({ text, step, dueOn }) => ({
      text: shorten(text, LINE_MAX),
      step,
      dueOn,
      lateDays: dueOn === null ? 0 : Math.max(0, daysBetween(dueOn, today)),
    }));
}

/** The first GAINS letter that is still a question. */
export function firstBlank(contact: Contact): GainsLetter | null {
  return gainsLetters.find((letter) => contact.gains[letter].trim() === '') ?? null;
}

export function lookingFor(contact: Contact): string {
  return shorten(contact.idealReferral || contact.gains.goals, LINE_MAX);
}
