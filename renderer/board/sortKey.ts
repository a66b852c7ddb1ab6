import type { BoardView } from '../../shared/domain/boardView.ts';
import type { Day } from '../../shared/domain/day.ts';
import { fold } from '../../shared/domain/fold.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { nextDue } from '../../shared/domain/views/due.ts';
import { warmthOf } from '../../shared/domain/views/warmth.ts';

/** After every word and every rank. */
const LAST = '\uFFFF';
/** Between the lane and what a card stands by inside it; before every letter. */
export const LANE_END = '\u0000';
const NAME_MAX = 80;

/**
 * What a card stands by inside its column; compares as a plain string. By hand it is the
 * rank, so that the lanes are only put before it.
 */
export function sortKey(
  journal: Journal,
  contact: Contact,
  { sort, lanes }: Pick<BoardView, 'sort' | 'lanes'>,
  today: Day,
): string {
  const key = keyBy(journal, contact, sort, today);
  return lanes === 'none' ? key : `${laneKey(contact, lanes)}${LANE_END}${key}`;
}

function keyBy(journal: Journal, contact: Contact, sort: BoardView['sort'], today: Day): string {
  switch (sort) {
    case 'hand':
      return contact.rank;
    case 'name':
      return fold(contact.name.slice(0, NAME_MAX));
    case 'due':
      return nextDue(journal, contact.id)?.dueOn ?? LAST;
    case 'warmth': {
      // The coldest first: they need you most. Of equal bars, the longest out of touch.
      const { warmth, daysSince } = warmthOf(journal, contact, today);
      return `${warmth}${String(999_999 - daysSince).padStart(6, '0')}`;
    }
  }
}

/** The lane of a card: the first tag or the chapter; `null`: none. */
export function laneOf(contact: Contact, lanes: BoardView['lanes']): string | null {
  const word = lanes === 'tag' ? contact.tags[0] : lanes === 'chapter' ? contact.chapter : '';
  return word === undefined || word.trim() === '' ? null : word;
}

function laneKey(contact: Contact, lanes: BoardView['lanes']): string {
  const lane = laneOf(contact, lanes);
  return lane === null ? LAST : fold(lane);
}
