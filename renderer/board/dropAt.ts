import { showToast } from '../app/toasts.ts';
import { textNow } from '../i18n/useText.ts';
import { columnHandle } from './columnHandles.ts';
import { dropBetween, dropInto } from './destination.ts';
import { drag, idle } from './drag.ts';
import { focusCard } from './focus.ts';
import { liftNow } from './lift.ts';
import { moveCards } from './moveCard.ts';
import { currentBoardIndex } from './useBoardIndex.ts';
import { placeOver } from './useColumnDrop.ts';

/**
 * Lets go of what is in the air, `clientY` down the window. `stageId`: `null` when it was let go
 * outside the columns, or taken back with Escape.
 */
export function dropAt(stageId: string | null, clientY: number): void {
  liftNow();
  const handle = stageId === null ? undefined : columnHandle(stageId);
  if (stageId !== null && handle) placeOver(stageId, clientY, handle);
  const current = drag.get();
  if (current.kind !== 'dragging') return;
  const index = currentBoardIndex();
  const { over, id, ids } = current;
  if (stageId !== null && !index.placeOf(id)) {
    showToast({ tone: 'done', text: textNow()('board.gone'), action: null });
  }
  const destination =
    stageId !== null && over && index.placeOf(id)
      ? ids.length > 1
        ? dropBetween(index.column(stageId).get(), stageId, over.index)
        : dropInto(index.column(stageId).get(), stageId, id, over.index)
      : null;
  if (!destination) {
    drag.set(idle);
    // Picking it up took the focus away; nothing has happened, so it is where it was.
    focusCard(index, id);
    return;
  }
  drag.set({ ...current, kind: 'landing' });
  void moveCards(ids, id, () => destination).finally(() => {
    if (drag.get().kind === 'landing') drag.set(idle);
  });
}
