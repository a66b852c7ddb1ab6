import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { birthdays } from '../../shared/domain/views/birthdays.ts';
import { referralsToActOn } from '../../shared/domain/views/receivedLoop.ts';
import { coolingContacts, dueLists, thanksOwed } from '../../shared/domain/views/today.ts';
import {
  BIRTHDAYS_AHEAD,
  joinTodayLists,
  LOOP_AHEAD,
  type TodayLists,
} from '../../shared/domain/views/todayLists.ts';
import { touchesDue } from '../../shared/domain/views/touch.ts';
import { useTablesView } from '../data/hooks.ts';
import { useToday } from '../data/today.ts';

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
  const touches = useTablesView(
    ['contacts', 'notes', 'stages'],
    useCallback((journal: Journal) => touchesDue(journal, today), [today]),
  );
  const cooling = useTablesView(
    ['contacts', 'notes', 'stages'],
    useCallback((journal: Journal) => coolingContacts(journal, today), [today]),
  );
  return joinTodayLists({ due, loop, thanks, birthdays: born, touches, cooling });
}
