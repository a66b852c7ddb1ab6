import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { type BirthdayItem, birthdays } from '../../shared/domain/views/birthdays.ts';
import { type LoopItem, referralsToActOn } from '../../shared/domain/views/receivedLoop.ts';
import {
  type CoolingItem,
  coolingContacts,
  type DueLists,
  dueLists,
  type ThanksItem,
  thanksOwed,
} from '../../shared/domain/views/today.ts';
import { type TouchItem, touchesDue } from '../../shared/domain/views/touch.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';

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

const BIRTHDAYS_AHEAD = 7;
const LOOP_AHEAD = 7;

/** Everything that today asks for, list by list. */
export function useTodayLists(): TodayLists {
  const today = useToday();
  const due = useTablesView(
    ['followUps', 'contacts'],
    useCallback((journal: Journal) => dueLists(journal, today), [today]),
  );
  const thanks = useTablesView(
    ['referrals', 'contacts'],
    useCallback((journal: Journal) => thanksOwed(journal, today), [today]),
  );
  const loop = useTablesView(
    ['referrals', 'contacts'],
    useCallback((journal: Journal) => referralsToActOn(journal, today, LOOP_AHEAD), [today]),
  );
  const born = useTablesView(
    ['contacts'],
    useCallback((journal: Journal) => birthdays(journal, today, BIRTHDAYS_AHEAD), [today]),
  );
  const allTouches = useTablesView(
    ['contacts', 'notes', 'stages'],
    useCallback((journal: Journal) => touchesDue(journal, today), [today]),
  );
  const allCooling = useTablesView(
    ['contacts', 'notes', 'stages'],
    useCallback((journal: Journal) => coolingContacts(journal, today), [today]),
  );
  const mine = [...due.late, ...due.today, ...due.week];
  const planned = new Set(mine.map(({ contact }) => contact.id));
  const touches = allTouches.filter(({ contact }) => !planned.has(contact.id));
  const cooling = allCooling.filter(({ contact }) => !planned.has(contact.id));
  const lists = [mine, due.theirs, loop, thanks, born, touches, cooling];
  return {
    due,
    loop,
    thanks,
    birthdays: born,
    touches,
    cooling,
    empty: lists.every((list) => list.length === 0),
  };
}
