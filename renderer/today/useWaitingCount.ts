import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import { isWaiting } from '../../shared/domain/views/waiting.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useToday } from '../data/today.ts';
import { useContactCount } from '../data/useContactCount.ts';

/** How many people wait for you; from the head's sums until all of them are counted. */
export function useWaitingCount(): number {
  const today = useToday();
  const { columns } = useSignal(replicaSignal);
  const counted = useContactCount(
    useCallback(
      (journal: Journal, contact: Contact) =>
        contact.releasedOn === null && isWaiting(journal, contact.id, today),
      [today],
    ),
  );
  return counted ?? columns.reduce((sum, column) => sum + column.waiting, 0);
}
