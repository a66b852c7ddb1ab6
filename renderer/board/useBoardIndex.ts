import { useEffect } from 'react';
import { replicaSignal } from '../data/session.ts';
import type { Replica } from '../data/replica.ts';
import { useSignal } from '../data/signal.ts';
import { currentDay, useToday } from '../data/today.ts';
import { BoardIndex } from './boardIndex.ts';
import { boardLook } from './boardLook.ts';
import { useRestoredLook } from './useRestoredLook.ts';
import { endLanding } from './drag.ts';
import { rememberFocus } from './focus.ts';

const indexes = new WeakMap<Replica, BoardIndex>();

/** The index beside a replica; made at the first need and kept in step from then on. */
export function boardIndexOf(replica: Replica): BoardIndex {
  const known = indexes.get(replica);
  if (known) return known;
  const index = new BoardIndex(replica.journal, currentDay());
  index.setLook(boardLook.get());
  replica.onChanges((changes) => {
    rememberFocus();
    endLanding(changes);
    index.take(changes);
  });
  indexes.set(replica, index);
  return index;
}

export function currentBoardIndex(): BoardIndex {
  return boardIndexOf(replicaSignal.get());
}

export function useBoardIndex(): BoardIndex {
  const index = boardIndexOf(useSignal(replicaSignal));
  const today = useToday();
  const look = useSignal(boardLook);
  useEffect(() => index.setToday(today), [index, today]);
  useEffect(() => index.setLook(look), [index, look]);
  useRestoredLook(index);
  return index;
}
