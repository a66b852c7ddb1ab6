import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import { peopleWaiting } from '../../shared/domain/views/waiting.ts';
import { useReplicaComplete, useTablesView } from '../data/hooks.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';

/** How many people wait for you; from the head's sums until all records are there. */
export function useWaitingCount(): number {
  const today = useToday();
  const replica = useSignal(replicaSignal);
  const complete = useReplicaComplete();
  const count = useTablesView(
    ['followUps', 'contacts'],
    useCallback((journal: Journal) => peopleWaiting(journal, today).length, [today]),
  );
  if (complete) return count;
  return replica.columns.reduce((sum, column) => sum + column.waiting, 0);
}
