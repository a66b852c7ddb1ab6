import { useCallback } from 'react';
import type { Day } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
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
    useCallback((journal: Journal) => countWaiting(journal, today), [today]),
  );
  if (complete) return count;
  return replica.columns.reduce((sum, column) => sum + column.waiting, 0);
}

function countWaiting(journal: Journal, today: Day): number {
  const waiting = new Set<string>();
  for (const { outcome, owner, dueOn, contactId } of journal.tables.followUps.values()) {
    if (outcome !== null || owner !== 'me' || dueOn === null || dueOn > today) continue;
    if (journal.tables.contacts.get(contactId)?.releasedOn === null) waiting.add(contactId);
  }
  return waiting.size;
}
