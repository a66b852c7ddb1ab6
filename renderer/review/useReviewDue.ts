import { useCallback } from 'react';
import { daysBetween } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { preferences } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useIdleView } from '../data/useIdleView.ts';
import { cooledContacts } from './reviewState.ts';

const WEEK = 7;

/** How many have cooled, if the last review was a week ago or longer; else 0. */
export function useReviewDue(): number {
  const { reviewedOn } = useSignal(preferences);
  const today = useToday();
  const due = reviewedOn === null || daysBetween(reviewedOn, today) >= WEEK;
  const cooled = useIdleView(
    useCallback(
      (journal: Journal) => (due ? cooledContacts(journal, today).length : 0),
      [due, today],
    ),
    matters,
  );
  return due ? (cooled ?? 0) : 0;
}

function matters({ table }: Change): boolean {
  return table === 'contacts' || table === 'notes' || table === 'stages';
}
