import type { Stage } from '../../shared/domain/records/stage.ts';
import { announce } from '../app/announce.ts';
import { replicaSignal } from '../data/session.ts';
import { createSignal } from '../data/signal.ts';
import { textNow } from '../i18n/useText.ts';
import type { BoardIndex } from './boardIndex.ts';

const nobody: ReadonlySet<string> = new Set();

/** The cards that are chosen together. */
export const selection = createSignal<ReadonlySet<string>>(nobody);
/** Where a range begins: the card that was chosen last by itself. */
let anchor: string | null = null;

export function clearSelection(): void {
  anchor = null;
  if (selection.get().size > 0) selection.set(nobody);
}

/** Chooses one more card, or one less, and says so. */
export function toggleSelected(id: string): void {
  const next = new Set(selection.get());
  const added = !next.delete(id);
  if (added) next.add(id);
  anchor = id;
  selection.set(next);
  tell(id, added);
}

/** From the card chosen last to this one, in one column; across columns only this one. */
export function selectTo(index: BoardIndex, id: string): void {
  const place = index.placeOf(id);
  if (!place) return;
  const from = anchor !== null && index.placeOf(anchor)?.stageId === place.stageId ? anchor : id;
  const [a, b] = [index.indexOf(from), index.indexOf(id)];
  const range = index
    .column(place.stageId)
    .get()
    .slice(Math.min(a, b), Math.max(a, b) + 1);
  anchor = from;
  selection.set(new Set([...selection.get(), ...range.map((each) => each.id)]));
  tell(id, true);
}

/** Shift with an arrow: the step from one card to the next chooses both, or takes the first back. */
export function extendSelection(index: BoardIndex, from: string, to: string): void {
  if (!selection.get().has(from)) {
    anchor = from;
    selection.set(new Set([...selection.get(), from]));
  }
  const origin = anchor === null ? -1 : index.indexOf(anchor);
  const towards = Math.abs(index.indexOf(to) - origin) < Math.abs(index.indexOf(from) - origin);
  if (towards) {
    const next = new Set(selection.get());
    next.delete(from);
    next.add(to);
    selection.set(next);
    tell(from, false);
  } else {
    selectTo(index, to);
  }
}

export function selectColumn(index: BoardIndex, stageId: string): void {
  const ids = index
    .column(stageId)
    .get()
    .map(({ id }) => id);
  selection.set(new Set([...selection.get(), ...ids]));
  announce(textNow()('board.selected.count', { n: selection.get().size }));
}

/** Whoever is no longer on the board as it is shown is not chosen any more. */
export function pruneSelection(index: BoardIndex): void {
  const chosen = selection.get();
  if (chosen.size === 0) return;
  const left = new Set([...chosen].filter((id) => index.placeOf(id)));
  if (left.size < chosen.size) selection.set(left);
}

/** The cards that an action on this one concerns, in the order of the board. */
export function concerned(index: BoardIndex, stages: readonly Stage[], id: string): string[] {
  return selection.get().has(id) ? inOrder(index, stages, selection.get()) : [id];
}

export function inOrder(
  index: BoardIndex,
  stages: readonly Stage[],
  ids: ReadonlySet<string>,
): string[] {
  if (ids.size < 2) return [...ids];
  const depth = new Map(stages.map((stage, at) => [stage.id, at]));
  const key = (id: string): number => depth.get(index.placeOf(id)?.stageId ?? '') ?? -1;
  return [...ids].toSorted((a, b) => key(a) - key(b) || index.indexOf(a) - index.indexOf(b));
}

function tell(id: string, added: boolean): void {
  const name = replicaSignal.get().journal.tables.contacts.get(id)?.name ?? '';
  announce(
    textNow()(added ? 'board.selected.added' : 'board.selected.removed', {
      name,
      count: textNow()('board.selected.count', { n: selection.get().size }),
    }),
  );
}
