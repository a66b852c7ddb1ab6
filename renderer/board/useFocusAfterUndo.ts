import { useEffect } from 'react';
import { lastChange } from '../data/session.ts';
import type { BoardIndex } from './boardIndex.ts';
import { lastMoved } from './boardState.ts';
import { focusCard } from './focus.ts';

/**
 * Undone from the toast, whose button is gone by then: the focus goes to the card that has
 * gone back to its place.
 */
export function useFocusAfterUndo(index: BoardIndex): void {
  useEffect(
    () =>
      lastChange.subscribe(() => {
        const { cause } = lastChange.get() ?? {};
        if (cause !== 'undo' && cause !== 'redo') return;
        const { id } = lastMoved;
        if (id !== null && document.activeElement === document.body) focusCard(index, id);
      }),
    [index],
  );
}
