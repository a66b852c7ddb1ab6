import type { Journal } from '../journal.ts';
import { introductionsAmong } from '../matching/introductions.ts';
import type { Suggestion } from '../matching/matchIndex.ts';
import type { Contact } from '../records/contact.ts';

/** Whom else in the room somebody should meet, by contact id; who matches nobody is left out. */
export type RoomMatches = ReadonlyMap<string, readonly Suggestion[]>;

/** In a larger crowd nobody is introduced to everybody, and looking for it takes long. */
const ROOM_MAX = 400;
/** Of one person; the paper names the strongest pairs of all. */
const EACH = 2;

/** Compares everybody in a room with everybody else; only notes marked printable are read. */
export function matchRoom(journal: Journal, people: readonly Contact[]): RoomMatches {
  if (people.length > ROOM_MAX) return new Map();
  const ids = people.map(({ id }) => id);
  return introductionsAmong(journal, ids, 'printable', EACH);
}
