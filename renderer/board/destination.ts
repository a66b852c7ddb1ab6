import type { Place } from '../../shared/domain/columnIndex.ts';

/** Where a card is to go: a stage, and the card it comes after there (`null`: the top). */
export interface Destination {
  readonly stageId: string;
  readonly afterId: string | null;
}

export type Step = 'top' | 'up' | 'down' | 'bottom';

/** A step inside the card's own column; `null` when it is there already. */
export function stepWithin(
  column: readonly Place[],
  index: number,
  step: Step,
): Destination | null {
  const place = column[index];
  const target = { top: 0, up: index - 1, down: index + 1, bottom: column.length - 1 }[step];
  if (!place || target === index || target < 0 || target >= column.length) return null;
  return dropInto(column, place.stageId, place.id, target < index ? target : target + 1);
}

/**
 * Between the cards that stand at `slot - 1` and `slot` of a column, the card itself counted
 * where it stands; `null` when that is the place it has.
 */
export function dropInto(
  column: readonly Place[],
  stageId: string,
  id: string,
  slot: number,
): Destination | null {
  const own = column.findIndex((place) => place.id === id);
  if (own >= 0 && isHome(own, slot)) return null;
  return { stageId, afterId: column[slot - 1]?.id ?? null };
}

/** Between two cards, for several that are carried: they may stand among them already. */
export function dropBetween(column: readonly Place[], stageId: string, slot: number): Destination {
  return { stageId, afterId: column[slot - 1]?.id ?? null };
}

/** Whether a slot of the card's own column is where it stands already. */
export function isHome(own: number, slot: number): boolean {
  return slot === own || slot === own + 1;
}
