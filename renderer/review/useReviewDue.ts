import { useCallback } from 'react';
import { daysBetween } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { preferences } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useContactCount } from '../data/useContactCount.ts';
import { hasCooled } from './reviewState.ts';

const WEEK = 7;

/** How many have cooled, if the last review was a week ago or longer; else 0. */
export function useReviewDue(): number {
  const { reviewedOn } = useSignal(preferences);
  const today = useToday();
  const due = reviewedOn === null || daysBetween(reviewedOn, today) >= WEEK;
  const cooled = useContactCount(
    useCallback(
      (journal: Journal, contact: Contact) => due && hasCooled(journal, contact, today),
      [due, today],
    ),
  );
  return due ? (cooled ?? 0) : 0;
}
