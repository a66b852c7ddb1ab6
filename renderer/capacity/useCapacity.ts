import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { type Capacity, reckonCapacity } from '../../shared/domain/views/capacity.ts';
import { useToday } from '../data/today.ts';
import { useIdleView } from '../data/useIdleView.ts';

/** How what waits stands to what you close; `null` until it is reckoned. */
export function useCapacity(): Capacity | null {
  const today = useToday();
  return useIdleView(
    useCallback((journal: Journal) => reckonCapacity(journal, today), [today]),
    matters,
  );
}

function matters({ table, before, after }: Change): boolean {
  if (table === 'followUps') return true;
  return table === 'contacts' && before?.releasedOn !== after?.releasedOn;
}
