import type { Stage } from '../../shared/domain/records/stage.ts';
import type { BoardIndex } from './boardIndex.ts';
import { activeCard, opened } from './boardState.ts';
import { takeFocus } from './focus.ts';

/** Where the active card last stood, to find its neighbour once it is gone. */
let lastPlace: { readonly stageId: string; readonly at: number } | null = null;

/**
 * One card of the board is its tab stop. When that card has gone, the one that took its place
 * follows; on a board not visited yet, the first of all.
 */
export function keepTabStop(index: BoardIndex, stages: readonly Stage[]): void {
  const id = activeCard.get();
  const place = id === null ? undefined : index.placeOf(id);
  if (place) {
    lastPlace = { stageId: place.stageId, at: index.indexOf(place.id) };
    return;
  }
  activeCard.set(heir(index) ?? first(index, stages));
}

function heir(index: BoardIndex): string | null {
  if (!lastPlace) return null;
  const column = index.column(lastPlace.stageId).get();
  return column[Math.min(lastPlace.at, column.length - 1)]?.id ?? null;
}

function first(index: BoardIndex, stages: readonly Stage[]): string | null {
  for (const stage of stages) {
    const place = index.column(stage.id).get()[0];
    if (place) return place.id;
  }
  return null;
}

/** Back from a contact's page: the card that was opened has the focus again. */
export function returnToOpened(index: BoardIndex): void {
  const { id } = opened;
  opened.id = null;
  if (id !== null) takeFocus(index, id);
}
