import type { Change } from '../../shared/domain/tables.ts';
import { createSignal } from '../data/signal.ts';

/** Where a card would land: before the row `index` of a column; `home` is where it stands. */
export interface Over {
  readonly stageId: string;
  readonly index: number;
  readonly home: boolean;
}

/**
 * A card in the air. After the drop it is `landing` until the journal has taken the move, so
 * that the slot stays open and nothing flickers.
 */
export type Drag =
  | { readonly kind: 'idle' }
  | {
      readonly kind: 'dragging' | 'landing';
      readonly id: string;
      /** All that are carried, in the order of the board: the selection, or the one card. */
      readonly ids: readonly string[];
      /** The height of the card and the gap below it, in CSS pixels: what the slot takes. */
      readonly height: number;
      readonly over: Over | null;
    };

export const idle: Drag = { kind: 'idle' };
export const drag = createSignal<Drag>(idle);

export function setOver(over: Over | null): void {
  const current = drag.get();
  if (current.kind !== 'dragging' || same(current.over, over)) return;
  drag.set({ ...current, over });
}

function same(a: Over | null, b: Over | null): boolean {
  return a?.stageId === b?.stageId && a?.index === b?.index;
}

/** The row before which a slot is open in a column; -1 for none. */
export function slotIn(current: Drag, stageId: string): number {
  return current.kind !== 'idle' && current.over?.stageId === stageId && !current.over.home
    ? current.over.index
    : -1;
}

/** How far the cards below that slot make room, in CSS pixels. */
export function slotHeightIn(current: Drag, stageId: string): number {
  return current.kind === 'idle' || slotIn(current, stageId) < 0 ? 0 : current.height;
}

export function draggedId(current: Drag): string | null {
  return current.kind === 'idle' ? null : current.id;
}

/** Whether a card goes along although another one is in the hand. */
export function isCarried(current: Drag, id: string): boolean {
  return current.kind !== 'idle' && current.ids.length > 1 && current.ids.includes(id);
}

/** Whether the dragged card is over its own place in a column, and would land there. */
export function isOverHome(current: Drag, stageId: string): boolean {
  return current.kind !== 'idle' && current.over?.stageId === stageId && current.over.home;
}

/** The move has arrived: the card stands where the slot was, in the same paint. */
export function endLanding(changes: readonly Change[]): void {
  const current = drag.get();
  if (current.kind !== 'landing') return;
  if (changes.some((change) => change.table === 'contacts' && change.id === current.id)) {
    drag.set(idle);
  }
}
