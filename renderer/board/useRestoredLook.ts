import { useEffect } from 'react';
import { markOf, wordFilters } from '../../shared/domain/boardView.ts';
import { useReplicaComplete } from '../data/hooks.ts';
import { preferences } from '../data/session.ts';
import type { BoardIndex } from './boardIndex.ts';
import { boardLook, show } from './boardLook.ts';
import type { BoardFilter } from './filter.ts';

let restored: 'nothing' | 'look' | 'words' = 'nothing';

/** What was chosen before the board was first seen stays: nothing is remembered over it. */
export function keepChosenLook(): void {
  restored = 'words';
}

/** Looks at the board as it was left: at once, and by words once all of them are here. */
export function useRestoredLook(index: BoardIndex): void {
  const complete = useReplicaComplete();
  useEffect(() => {
    const { filters, ...look } = preferences.get().board;
    if (restored === 'nothing') {
      restored = 'look';
      const standing = filters.flatMap((filter): BoardFilter[] =>
        'mark' in filter ? [] : [filter],
      );
      show({ ...look, filters: standing });
    }
    if (!complete || restored === 'words') return;
    restored = 'words';
    const marked = new Set(
      filters.flatMap((each) => ('mark' in each ? each.kind + each.mark : [])),
    );
    if (marked.size === 0) return;
    const words = wordFilters.flatMap((kind) =>
      index
        .words(kind)
        .filter((word) => marked.has(kind + markOf(word)))
        .map((word): BoardFilter => ({ kind, word })),
    );
    show({ ...boardLook.get(), filters: [...boardLook.get().filters, ...words] });
  }, [index, complete]);
}
