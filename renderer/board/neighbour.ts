import type { Place } from '../../shared/domain/columnIndex.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import type { BoardIndex } from './boardIndex.ts';
import { columnHandle } from './columnHandles.ts';
import type { Arrow } from './keyMoves.ts';
import { besideInLane, lanePrefix } from './lanes.ts';

export type Jump = Arrow | 'first' | 'last' | 'pageUp' | 'pageDown';

/**
 * The card that an arrow goes to; `null` when there is none that way.
 * @param middle the height on screen of the card one is on: sideways, the arrow goes to the
 *   card beside it, with lanes to one of the same lane. Empty columns are passed over.
 */
export function neighbour(
  index: BoardIndex,
  stages: readonly Stage[],
  id: string,
  jump: Jump,
  middle: number,
): string | null {
  const place = index.placeOf(id);
  if (!place) return null;
  if (jump === 'left' || jump === 'right') {
    const step = jump === 'left' ? -1 : 1;
    // A lane goes on in the next column; where it has nobody further that way, by height.
    return (
      beside(index, stages, place, step, middle, lanePrefix(place)) ??
      beside(index, stages, place, step, middle, '')
    );
  }
  const column = index.column(place.stageId).get();
  const last = column.length - 1;
  const at = index.indexOf(id);
  const handle = columnHandle(place.stageId);
  const targets = {
    up: () => at - 1,
    down: () => at + 1,
    first: () => 0,
    last: () => last,
    pageUp: () => handle?.page(at, -1) ?? 0,
    pageDown: () => handle?.page(at, 1) ?? last,
  };
  return column[Math.min(Math.max(targets[jump](), 0), last)]?.id ?? null;
}

function beside(
  index: BoardIndex,
  stages: readonly Stage[],
  { stageId }: Place,
  step: 1 | -1,
  middle: number,
  lane: string,
): string | null {
  const from = stages.findIndex((stage) => stage.id === stageId);
  for (let at = from + step; at >= 0 && at < stages.length; at += step) {
    const next = stages[at];
    const column = next ? index.column(next.id).get() : [];
    const row = next ? (columnHandle(next.id)?.nearest(middle) ?? -1) : -1;
    const place = column[besideInLane(column, lane, Math.max(0, row))];
    if (place) return place.id;
  }
  return null;
}
