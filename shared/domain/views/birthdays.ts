import { addDays, type Day, isDay } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';

export interface BirthdayItem {
  readonly contact: Contact;
  /** The day it is kept this time. */
  readonly on: Day;
  /** How old they become; `null` when the year is not known. */
  readonly turns: number | null;
}

/**
 * Birthdays from today on, the next first. Who was born on 29 February is congratulated on the
 * 28th in other years. People who were let go are left out.
 * @param days how many days ahead, today not counted
 */
export function birthdays(journal: Journal, today: Day, days: number): BirthdayItem[] {
  const last = addDays(today, days);
  const items: BirthdayItem[] = [];
  for (const contact of journal.tables.contacts.values()) {
    const { birthday, releasedOn } = contact;
    if (birthday === null || releasedOn !== null) continue;
    const on = nextOn(birthday.slice(-5), today);
    if (on > last) continue;
    const turns = birthday.startsWith('--')
      ? null
      : Number(on.slice(0, 4)) - Number(birthday.slice(0, 4));
    items.push({ contact, on, turns });
  }
  return items.sort((a, b) =>
    a.on === b.on ? a.contact.name.localeCompare(b.contact.name) : a.on < b.on ? -1 : 1,
  );
}

/** @param monthDay `MM-DD` */
function nextOn(monthDay: string, today: Day): Day {
  const year = Number(today.slice(0, 4));
  const thisYear = dayIn(year, monthDay);
  return thisYear >= today ? thisYear : dayIn(year + 1, monthDay);
}

function dayIn(year: number, monthDay: string): Day {
  const day = `${year}-${monthDay}`;
  return isDay(day) ? day : `${year}-02-28`;
}
