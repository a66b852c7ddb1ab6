import { type BoardView, markOf } from '../../shared/domain/boardView.ts';
import { setPreference } from '../data/setPreference.ts';
import { createSignal } from '../data/signal.ts';
import type { BoardLook } from './boardIndex.ts';
import { scrolled } from './boardState.ts';
import { forgetHeights } from './cardHeights.ts';
import type { BoardFilter } from './filter.ts';

/** How the board is looked at: what is shown, in which order, how much of each card. */
export interface Look extends BoardLook {
  readonly cards: BoardView['cards'];
}

export const boardLook = createSignal<Look>({
  filters: [],
  sort: 'hand',
  cards: 'full',
  lanes: 'none',
});

/** Looks at the board otherwise, and remembers it. */
export function changeLook(change: Partial<Look>): void {
  const look = { ...boardLook.get(), ...change };
  show(look);
  setPreference({
    board: {
      filters: look.filters.map((filter) =>
        'word' in filter ? { kind: filter.kind, mark: markOf(filter.word) } : filter,
      ),
      sort: look.sort,
      cards: look.cards,
      lanes: look.lanes,
    },
  });
}

export function setFilters(filters: readonly BoardFilter[]): void {
  changeLook({ filters });
}

/** Without remembering: for what was remembered. */
export function show(look: Look): void {
  const before = boardLook.get();
  if (look.cards !== before.cards || look.lanes !== before.lanes) {
    scrolled.clear();
    forgetHeights(look.cards);
  }
  boardLook.set(look);
}
