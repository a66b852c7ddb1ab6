import { addDays, type Day } from '../day.ts';
import { debriefNoteId } from '../debrief/note.ts';
import type { SlotItem } from '../debrief/slots.ts';
import type { Somebody } from '../debrief/parseLine.ts';
import { openNextStep } from '../commands/debrief.ts';
import { attendancesOf, type Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { NetworkingEvent } from '../records/event.ts';
import type { FollowUp } from '../records/followUp.ts';
import { byDue } from './due.ts';
import { endOf, isAttended } from './events.ts';
import { sheetRows } from './sheetRows.ts';

/** A row of the sheet in the debrief. */
export interface DebriefRow {
  readonly contact: Contact;
  readonly row: number | null;
  readonly met: boolean;
  /** Id of the note of this debrief about them; `null` while nothing has been written. */
  readonly noteId: string | null;
  readonly next: FollowUp | null;
}

/** The people of the sheet and whoever was met besides, in the order of their numbers. */
export function debriefRows(journal: Journal, event: NetworkingEvent): DebriefRow[] {
  const rows = sheetRows(journal, event.id, event.startsAt.slice(0, 10));
  return attendancesOf(journal, event.id)
    .flatMap(({ contactId, expected, met }): DebriefRow[] => {
      const contact = journal.tables.contacts.get(contactId);
      if (!contact || !(expected || met)) return [];
      const noteId = debriefNoteId(event.id, contactId);
      return [
        {
          contact,
          row: rows.get(contactId) ?? null,
          met,
          noteId: journal.tables.notes.has(noteId) ? noteId : null,
          next: openNextStep(journal, event.id, contactId) ?? null,
        },
      ];
    })
    .sort(
      (a, b) =>
        (a.row ?? Infinity) - (b.row ?? Infinity) || a.contact.name.localeCompare(b.contact.name),
    );
}

/** Whom a line of the debrief may mean: those on the sheet, then everybody else. */
export function debriefPeople(journal: Journal, rows: readonly DebriefRow[]): Somebody[] {
  const here = rows.map(({ contact, row }) => ({ contactId: contact.id, name: contact.name, row }));
  const ids = new Set(here.map(({ contactId }) => contactId));
  const others = [...journal.tables.contacts.values()]
    .filter(({ id }) => !ids.has(id))
    .map(({ id, name }) => ({ contactId: id, name, row: null }));
  return [...here, ...others];
}

export interface SlotsToLayOut {
  readonly items: readonly (SlotItem & { readonly followUp: FollowUp; readonly name: string })[];
  /** How many other things of mine are due on each day. */
  readonly load: ReadonlyMap<Day, number>;
}

/** What came out of an event and is still to be done, and what is due on those days anyway. */
export function slotsToLayOut(journal: Journal, eventId: string): SlotsToLayOut {
  const mine: FollowUp[] = [];
  const load = new Map<Day, number>();
  for (const followUp of journal.tables.followUps.values()) {
    if (followUp.owner !== 'me' || followUp.outcome !== null) continue;
    if (followUp.eventId === eventId) mine.push(followUp);
    else if (followUp.dueOn !== null) {
      load.set(followUp.dueOn, (load.get(followUp.dueOn) ?? 0) + 1);
    }
  }
  const items = mine.toSorted(byDue).map((followUp) => ({
    id: followUp.id,
    dueOn: followUp.dueOn,
    followUp,
    name: journal.tables.contacts.get(followUp.contactId)?.name ?? '',
  }));
  return { items, load };
}

/** How long after its end an event still asks for its debrief by itself. */
const FRESH_DAYS = 1;

/**
 * The event that has just ended and whose debrief is still to be done; the latest one.
 * @param now wall-clock time in the person's zone, `YYYY-MM-DDTHH:mm`.
 */
export function eventToDebrief(journal: Journal, now: string): NetworkingEvent | null {
  const since = `${addDays(now.slice(0, 10), -FRESH_DAYS)}${now.slice(10)}`;
  let latest: NetworkingEvent | null = null;
  for (const event of journal.tables.events.values()) {
    const end = endOf(event);
    if (event.debriefedOn !== null || end >= now || end < since) continue;
    if (!isAttended(event)) continue;
    if (latest === null || end > endOf(latest)) latest = event;
  }
  return latest;
}
