import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import { touchKinds } from '../records/note.ts';

/** How warm a relationship is: three bars that cool as the stage's maximum cadence nears. */
export type Warmth = 0 | 1 | 2 | 3;

export interface WarmthView {
  readonly warmth: Warmth;
  /** The last real touch: a note of kind 1-2-1, meeting, call, message or event; else the day they were met. */
  readonly lastTouch: Day;
  readonly daysSince: number;
  readonly idealDays: number;
  readonly maxDays: number;
}

/** Of a contact whose stage is gone. */
const usual = { idealDays: 30, maxDays: 60 };

/**
 * By the contact's own cadence, or else the stage's. Warm (3) up to the ideal cadence, then 2 up to the middle between ideal and maximum, 1 up
 * to the maximum, 0 beyond it: cooling.
 */
export function warmthOf(journal: Journal, contact: Contact, today: Day): WarmthView {
  const stage = journal.tables.stages.get(contact.stageId);
  const { idealDays, maxDays } = contact.cadence ?? stage ?? usual;
  const lastTouch = lastTouchOf(journal, contact);
  const daysSince = Math.max(0, daysBetween(lastTouch, today));
  return { warmth: bars(daysSince, idealDays, maxDays), lastTouch, daysSince, idealDays, maxDays };
}

/** The day of the last real contact; edits of a record do not count. */
export function lastTouchOf(journal: Journal, contact: Contact): Day {
  let last = contact.metOn ?? contact.createdAt.slice(0, 10);
  for (const note of ownedBy(journal, 'notes', contact.id)) {
    if (touchKinds.has(note.kind) && note.on > last) last = note.on;
  }
  return last;
}

function bars(daysSince: number, idealDays: number, maxDays: number): Warmth {
  if (daysSince <= idealDays) return 3;
  if (daysSince <= (idealDays + maxDays) / 2) return 2;
  return daysSince <= maxDays ? 1 : 0;
}
