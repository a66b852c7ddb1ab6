import { stagesInOrder } from '../../../shared/domain/stagesInOrder.ts';
import { MAX_PEOPLE } from '../../../shared/ipc/printing.ts';
import { perform } from '../../app/perform.ts';
import { navigate } from '../../app/route.ts';
import { showToast } from '../../app/toasts.ts';
import { replicaSignal } from '../../data/session.ts';
import { textNow } from '../../i18n/useText.ts';
import { printedPeople } from '../../paper/printedPeople.ts';
import { moveMenuFor } from '../boardState.ts';
import { clearSelection, inOrder, selection } from '../selection.ts';
import { currentBoardIndex } from '../useBoardIndex.ts';
import { bulkQuestion } from './bulkState.ts';

/** The people who are chosen, in the order of the board. */
export function chosen(): string[] {
  const stages = stagesInOrder(replicaSignal.get().journal);
  return inOrder(currentBoardIndex(), stages, selection.get());
}

export function moveChosen(): void {
  const ids = chosen();
  const [id] = ids;
  if (id !== undefined) moveMenuFor.set({ id, ids });
}

export function askTags(): void {
  bulkQuestion.set({ kind: 'tags', ids: chosen() });
}

export function askCadence(): void {
  bulkQuestion.set({ kind: 'cadence', ids: chosen() });
}

export async function releaseChosen(): Promise<void> {
  if (await perform({ type: 'contacts.release', input: { ids: chosen() } })) clearSelection();
}

/** The pages of the people who are chosen, to be looked at and printed. */
export function printChosen(): void {
  const ids = chosen();
  if (ids.length > MAX_PEOPLE) {
    const words = textNow()('bulk.print.tooMany', { max: MAX_PEOPLE });
    showToast({ tone: 'error', text: words, action: null });
    return;
  }
  printedPeople.set(ids);
  navigate({ page: 'people-paper' });
}
