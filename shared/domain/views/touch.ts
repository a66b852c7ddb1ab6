import { addDays, type Day } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import { warmthOf } from './warmth.ts';

/**
 * The touch that a stage asks for again and again: due the ideal number of days after the last
 * real contact. It is reckoned, not stored, so writing down a contact starts it anew, and
 * nothing else does.
 */
export interface NextTouch {
  readonly dueOn: Day;
  /** Beyond this day the relationship cools. */
  readonly latestOn: Day;
  readonly idealDays: number;
  readonly state: 'resting' | 'due' | 'past';
}

/** `null` for somebody who was let go. */
export function nextTouch(journal: Journal, contact: Contact, today: Day): NextTouch | null {
  if (contact.releasedOn !== null) return null;
  const { lastTouch, idealDays, maxDays } = warmthOf(journal, contact, today);
  const dueOn = addDays(lastTouch, idealDays);
  const latestOn = addDays(lastTouch, maxDays);
  const state = today > latestOn ? 'past' : today >= dueOn ? 'due' : 'resting';
  return { dueOn, latestOn, idealDays, state };
}

export interface TouchItem {
  readonly contact: Contact;
  readonly touch: NextTouch;
  readonly daysSince: number;
}

/**
 * Whose touch is due though they are not cooling yet, the longest waiting first. Those with
 * one bar or none are `coolingContacts` (today.ts).
 */
export function touchesDue(journal: Journal, today: Day): TouchItem[] {
  const items: TouchItem[] = [];
  for (const contact of journal.tables.contacts.values()) {
    const touch = nextTouch(journal, contact, today);
    if (touch?.state !== 'due') continue;
    const { warmth, daysSince } = warmthOf(journal, contact, today);
    if (warmth > 1) items.push({ contact, touch, daysSince });
  }
  return items.sort((a, b) =>
    a.touch.dueOn === b.touch.dueOn
      ? a.contact.name.localeCompare(b.contact.name)
      : a.touch.dueOn < b.touch.dueOn
        ? -1
        : 1,
  );
}
