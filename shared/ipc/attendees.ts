import type { Invitee } from '../domain/invitees/invitee.ts';

/** What a list of attendees says, before anybody has looked whom the journal knows. */
export interface AttendeeList {
  /** Nobody twice, in the order of the list. */
  readonly people: readonly Invitee[];
  /** Lines that name nobody, counted from 1. */
  readonly unread: readonly { readonly line: number; readonly text: string }[];
}
