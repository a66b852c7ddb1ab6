import { type KeyboardEvent, useCallback } from 'react';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { isMac } from '../app/platform.ts';
import { replicaSignal } from '../data/session.ts';
import type { BoardIndex } from './boardIndex.ts';
import { moveMenuFor } from './boardState.ts';
import { cardElement, cardIdOf, focusCard } from './focus.ts';
import { type Arrow, arrowMove, arrowMoveMany } from './keyMoves.ts';
import { moveCards } from './moveCard.ts';
import { textNow } from '../i18n/useText.ts';
import { announce } from '../app/announce.ts';
import {
  clearSelection,
  concerned,
  extendSelection,
  selectColumn,
  selection,
  selectTo,
  toggleSelected,
} from './selection.ts';
import { type Jump, neighbour } from './neighbour.ts';
import { endTyping, isTyping, typeAhead } from './typeAhead.ts';

const arrows: Readonly<Record<string, Arrow>> = {
  ArrowUp: 'up',
  ArrowDown: 'down',
  ArrowLeft: 'left',
  ArrowRight: 'right',
};
const jumps: Readonly<Record<string, Jump>> = {
  ...arrows,
  Home: 'first',
  End: 'last',
  PageUp: 'pageUp',
  PageDown: 'pageDown',
};

/** The keys of the board, on the card that has the focus. Enter is the link's own. */
export function useBoardKeys(
  index: BoardIndex,
  stages: readonly Stage[],
): (event: KeyboardEvent) => void {
  return useCallback(
    (event) => {
      const id = cardIdOf(event.target);
      if (id === null || event.defaultPrevented || event.altKey) return;
      if (!act(event, id, index, stages)) return;
      event.preventDefault();
      // A name that is being typed must not be taken for a shortcut of the window.
      event.stopPropagation();
    },
    [index, stages],
  );
}

/** @returns whether the key meant something here */
function act(
  event: KeyboardEvent,
  id: string,
  index: BoardIndex,
  stages: readonly Stage[],
): boolean {
  if (event.key.length > 1 && event.key !== 'Shift') endTyping();
  const mod = isMac() ? event.metaKey : event.ctrlKey;
  const arrow = arrows[event.key];
  if (mod && event.shiftKey && arrow) {
    const ids = concerned(index, stages, id);
    void moveCards(ids, id, (current) =>
      ids.length === 1
        ? arrowMove(current, stages, id, arrow)
        : arrowMoveMany(current, stages, ids, id, arrow),
    );
    return true;
  }
  if (mod && !event.shiftKey && event.key.toLowerCase() === 'a') {
    selectColumn(index, index.placeOf(id)?.stageId ?? '');
    return true;
  }
  if (mod || event.metaKey || event.ctrlKey) return false;
  if (event.key === ' ' && !isTyping()) {
    if (event.shiftKey) selectTo(index, id);
    else toggleSelected(id);
    return true;
  }
  if (event.key === 'Escape' && selection.get().size > 0) {
    clearSelection();
    announce(textNow()('board.selected.none'));
    return true;
  }
  const jump = jumps[event.key];
  if (jump) {
    const middle = middleOf(cardElement(id));
    const next = neighbour(index, stages, id, jump, middle);
    if (next !== null) {
      if (event.shiftKey) extendSelection(index, id, next);
      focusCard(index, next);
    }
    return true;
  }
  if (event.key.length !== 1) return false;
  const { contacts } = replicaSignal.get().journal.tables;
  const column = index.column(index.placeOf(id)?.stageId ?? '').get();
  const names = (at: number) => contacts.get(column[at]?.id ?? '')?.name ?? '';
  const found = typeAhead(event.key, event.shiftKey, names, column.length, index.indexOf(id));
  if (found.kind === 'not-typing') {
    if (event.key.toLowerCase() !== 'm') return false;
    moveMenuFor.set({ id, ids: concerned(index, stages, id) });
    return true;
  }
  const target = column[found.index];
  if (target) focusCard(index, target.id);
  return true;
}

function middleOf(element: HTMLElement | null): number {
  const box = element?.getBoundingClientRect();
  return box ? box.top + box.height / 2 : 0;
}
