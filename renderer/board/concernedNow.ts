import { stagesInOrder } from '../../shared/domain/stagesInOrder.ts';
import { replicaSignal } from '../data/session.ts';
import { concerned } from './selection.ts';
import { currentBoardIndex } from './useBoardIndex.ts';

/** The cards that an action on this one concerns, on the board as it is now. */
export function concernedNow(id: string): readonly string[] {
  return concerned(currentBoardIndex(), stagesInOrder(replicaSignal.get().journal), id);
}
