import { useCallback } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { NetworkingEvent } from '../../shared/domain/records/event.ts';
import { followingInSeries } from '../../shared/domain/series.ts';
import { useTablesView } from '../data/hooks.ts';

/** How many events of its series come after an event. */
export function useFollowing(event: NetworkingEvent | null): number {
  return useTablesView(
    ['events'],
    useCallback(
      (journal: Journal) => (event === null ? 0 : followingInSeries(journal, event).length),
      [event],
    ),
  );
}
