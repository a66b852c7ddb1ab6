import type { Place } from '../../shared/domain/columnIndex.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import type { BoardIndex } from './boardIndex.ts';
import { columnHandle } from './columnHandles.ts';
import { LANE_END } from './sortKey.ts';

/** What the keys of all places of one lane begin with; empty on a board without lanes. */
export function lanePrefix({ rank }: Place): string {
  return rank.slice(0, rank.indexOf(LANE_END) + 1);
}

/** The first place of a lane in a column, or of the lane after it where it has none there. */
export function laneStart(column: readonly Place[], prefix: string): number {
  const at = column.findIndex(({ rank }) => rank >= prefix);
  return at < 0 ? column.length - 1 : at;
}

/**
 * Beside a card of one lane, in another column: the card at the same height if it is of that
 * lane, else the lane's first; -1 where the lane has nobody there. Without lanes, the card at
 * the same height.
 * @param nearest the place at the same height; -1 in an empty column
 */
export function besideInLane(column: readonly Place[], prefix: string, nearest: number): number {
  if (prefix === '' || column[nearest]?.rank.startsWith(prefix) === true) return nearest;
  return column.findIndex(({ rank }) => rank.startsWith(prefix));
}

/** Brings a lane to the top of every column, so that it is one row across the board. */
export function alignLane(index: BoardIndex, stages: readonly Stage[], id: string): void {
  const place = index.placeOf(id);
  if (!place) return;
  for (const stage of stages) {
    const at = laneStart(index.column(stage.id).get(), lanePrefix(place));
    if (at >= 0) columnHandle(stage.id)?.bringToTop(at);
  }
}
