import type { Day } from '../day.ts';
import type { Journal } from '../journal.ts';
import { type BirthdayItem, birthdays } from './birthdays.ts';
import { type LoopItem, referralsToActOn } from './receivedLoop.ts';
import {
  type CoolingItem,
  coolingContacts,
  type DueLists,
  dueLists,
  type ThanksItem,
  thanksOwed,
} from './today.ts';
import { type TouchItem, touchesDue } from './touch.ts';

/** How far today looks ahead, in days. */
export const BIRTHDAYS_AHEAD = 7;
export const LOOP_AHEAD = 7;

/** Of those who cool or would like a word: to choose somebody, not a list to work through. */
export const TOUCHES_SHOWN = 5;

/** Everything that today asks for, list by list. */
export interface TodayLists {
  readonly due: DueLists;
  readonly loop: readonly LoopItem[];
  readonly thanks: readonly ThanksItem[];
  readonly birthdays: readonly BirthdayItem[];
  /** Without those for whom something is planned already. */
  readonly touches: readonly TouchItem[];
  readonly cooling: readonly CoolingItem[];
  readonly empty: boolean;
}

/** The lists as they belong together: nobody is asked for twice. */
export function joinTodayLists(lists: Omit<TodayLists, 'empty'>): TodayLists {
  const { due, loop, thanks } = lists;
  const mine = [...due.late, ...due.today, ...due.week];
  const planned = new Set(mine.map(({ contact }) => contact.id));
  const touches = lists.touches.filter(({ contact }) => !planned.has(contact.id));
  const cooling = lists.cooling.filter(({ contact }) => !planned.has(contact.id));
  const all = [mine, due.theirs, loop, thanks, lists.birthdays, touches, cooling];
  return { ...lists, touches, cooling, empty: all.every((list) => list.length === 0) };
}

/** The lists of a whole journal at once, for paper; the screen wakes one by one. */
export function todayLists(journal: Journal, today: Day): TodayLists {
  return joinTodayLists({
    due: dueLists(journal, today),
    loop: referralsToActOn(journal, today, LOOP_AHEAD),
    thanks: thanksOwed(journal, today),
    birthdays: birthdays(journal, today, BIRTHDAYS_AHEAD),
    touches: touchesDue(journal, today),
    cooling: coolingContacts(journal, today),
  });
}
