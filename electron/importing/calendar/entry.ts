import type { NetworkingEvent } from '../../../shared/domain/records/event.ts';
import type { Invitee } from '../../../shared/domain/invitees/invitee.ts';

/** What a calendar may say about one event. */
export type MeetingDetails = Pick<
  NetworkingEvent,
  'title' | 'place' | 'startsAt' | 'endsAt' | 'hosts' | 'cost' | 'description' | 'status'
>;

/** One event as a calendar tells it, at one time. */
export interface Meeting {
  /** `calendarUid`: the same whenever the file is read. */
  readonly uid: string;
  /** Its id in the journal that wrote the file; `null` for another program's. */
  readonly ownId: string | null;
  readonly details: MeetingDetails;
  readonly invitees: readonly Invitee[];
}

/** An event or a series of a calendar, before anybody has looked whether the journal knows it. */
export interface CalendarEntry {
  readonly file: string;
  /** Where it begins, counted from 1. */
  readonly line: number;
  /** The same whenever the file is read: tells the person's choice about it. */
  readonly key: string;
  /** The id of the series in the journal that wrote the file; `null` for another program's. */
  readonly ownSeriesId: string | null;
  readonly isSeries: boolean;
  readonly meetings: readonly Meeting[];
}
