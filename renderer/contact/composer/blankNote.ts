import { addDays, type Day } from '../../../shared/domain/day.ts';
import { type Journal, ownedBy } from '../../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import type { NoteFields } from './noteFields.ts';

/**
 * What a new note begins as: of today, private, a meeting. Right after an event where the
 * contact was expected or met it is about that event, and of its day.
 */
export function blankNote(journal: Journal, contactId: string, today: Day): NoteFields {
  const event = eventJustPast(journal, contactId, today);
  return {
    text: '',
    kind: event ? 'event' : 'meeting',
    on: event ? event.startsAt.slice(0, 10) : today,
    minutes: null,
    eventId: event?.id ?? null,
    remember: '',
    printable: false,
    pitched: false,
    mentions: [],
  };
}

/** The latest event of today or yesterday with this contact; `null` when there was none. */
function eventJustPast(journal: Journal, contactId: string, today: Day): NetworkingEvent | null {
  const yesterday = addDays(today, -1);
  let latest: NetworkingEvent | null = null;
  for (const { eventId } of ownedBy(journal, 'attendances', contactId)) {
    const event = journal.tables.events.get(eventId);
    const day = event?.startsAt.slice(0, 10) ?? '';
    if (!event || day < yesterday || day > today) continue;
    if (latest === null || event.startsAt > latest.startsAt) latest = event;
  }
  return latest;
}
