import type { Journal } from '../../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import type { Meeting, MeetingDetails } from '../calendar/entry.ts';

/** The events of a journal by what calendars call them. */
export class KnownEvents {
  readonly #journal: Journal;
  readonly #byUid = new Map<string, NetworkingEvent>();
  readonly #series = new Map<string, string>();

  constructor(journal: Journal) {
    this.#journal = journal;
    for (const event of journal.tables.events.values()) {
      if (event.calendarUid === '') continue;
      this.#byUid.set(event.calendarUid, event);
      const series = /^(.*)\/[\dTZ]{8,16}$/.exec(event.calendarUid)?.[1];
      if (series !== undefined && event.seriesId !== null) this.#series.set(series, event.seriesId);
    }
  }

  /** The event that a meeting is; `null` for a new one. */
  find({ ownId, uid }: Meeting): NetworkingEvent | null {
    return this.#journal.tables.events.get(ownId ?? '') ?? this.#byUid.get(uid) ?? null;
  }

  /** The series that the calendar's events of a UID belong to; `null` for none yet. */
  seriesOf(uid: string): string | null {
    return this.#series.get(uid) ?? null;
  }
}

const blankable = ['place', 'hosts', 'cost', 'description'] as const;

/**
 * What an event is after learning from a calendar: blanks are filled, and one that was planned
 * may be cancelled. The same object when there is nothing to learn. Another time is a matter
 * for the person.
 */
export function learnEvent(known: NetworkingEvent, file: MeetingDetails): NetworkingEvent {
  const learnt: { -readonly [Field in keyof MeetingDetails]?: MeetingDetails[Field] } = {};
  for (const field of blankable) {
    if (known[field] === '' && file[field] !== '') learnt[field] = file[field];
  }
  if (known.endsAt === null && file.endsAt !== null && known.startsAt === file.startsAt) {
    learnt.endsAt = file.endsAt;
  }
  if (known.status === 'planned' && file.status === 'cancelled') learnt.status = 'cancelled';
  return Object.keys(learnt).length === 0 ? known : { ...known, ...learnt };
}

export function isMoved(known: NetworkingEvent, file: MeetingDetails): boolean {
  return (
    known.startsAt !== file.startsAt ||
    (known.endsAt !== null && file.endsAt !== null && known.endsAt !== file.endsAt)
  );
}
