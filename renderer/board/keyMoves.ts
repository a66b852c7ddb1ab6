import type { Stage } from '../../shared/domain/records/stage.ts';
import type { BoardIndex } from './boardIndex.ts';
import { type Destination, dropBetween, stepWithin } from './destination.ts';

export type Arrow = 'up' | 'down' | 'left' | 'right';

/**
 * Where Ctrl or Command with Shift and an arrow carries a card: a place up or down, or to the
 * top of the next stage; `null` at the ends.
 */
export function arrowMove(
  index: BoardIndex,
  stages: readonly Stage[],
  id: string,
  arrow: Arrow,
): Destination | null {
  const place = index.placeOf(id);
  if (!place) return null;
  if (arrow === 'up' || arrow === 'down') {
    return stepWithin(index.column(place.stageId).get(), index.indexOf(id), arrow);
  }
  const at = stages.findIndex((stage) => stage.id === place.stageId);
  const next = at < 0 ? undefined : stages[arrow === 'left' ? at - 1 : at + 1];
  return next ? { stageId: next.id, afterId: null } : null;
}

/**
 * The same for several that are chosen, by the one that has the focus: up and down past the
 * next card of its column, or to the top of the next stage.
 */
export function arrowMoveMany(
  index: BoardIndex,
  stages: readonly Stage[],
  ids: readonly string[],
  id: string,
  arrow: Arrow,
): Destination | null {
  const place = index.placeOf(id);
  if (!place) return null;
  if (arrow === 'left' || arrow === 'right') return arrowMove(index, stages, id, arrow);
  const column = index.column(place.stageId).get();
  const here = ids
    .filter((each) => index.placeOf(each)?.stageId === place.stageId)
    .map((each) => index.indexOf(each));
  const slot = arrow === 'up' ? Math.min(...here) - 1 : Math.max(...here) + 2;
  if (slot < 0 || slot > column.length) return null;
  return dropBetween(column, place.stageId, slot);
}
