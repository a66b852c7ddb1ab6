import { byRank } from './byRank.ts';

/** Where a card stands: its column, and its key of order inside it. */
export interface Place {
  readonly id: string;
  readonly stageId: string;
  readonly rank: string;
}

/** What one may ask about the order of the board. */
export interface Columns {
  /** The cards of a column from top to bottom; another array after each change of it. */
  column(stageId: string): readonly Place[];
  placeOf(id: string): Place | undefined;
  /** How many cards stand above it in its column; -1 when it is not on the board. */
  indexOf(id: string): number;
}

const none: readonly Place[] = [];
/** Up to so many cards of a column are put in one by one; more are merged in at once. */
const ONE_BY_ONE = 8;

/**
 * The order of the cards of every column, kept while records change: one move costs a binary
 * search and a copy of an array, never a sort of the whole board.
 */
export class ColumnIndex implements Columns {
  readonly #places = new Map<string, Place>();
  readonly #columns = new Map<string, readonly Place[]>();

  column(stageId: string): readonly Place[] {
    return this.#columns.get(stageId) ?? none;
  }

  placeOf(id: string): Place | undefined {
    return this.#places.get(id);
  }

  indexOf(id: string): number {
    const place = this.#places.get(id);
    if (!place) return -1;
    return lowerBound(this.column(place.stageId), place);
  }

  /**
   * Takes the places of some cards; `null` for a card that has left the board.
   * @returns the columns that are different now
   */
  update(changes: ReadonlyMap<string, Omit<Place, 'id'> | null>): ReadonlySet<string> {
    const gone = new Map<string, Place[]>();
    const come = new Map<string, Place[]>();
    for (const [id, next] of changes) {
      const old = this.#places.get(id);
      if (old?.stageId === next?.stageId && old?.rank === next?.rank) continue;
      if (old) {
        push(gone, old.stageId, old);
        this.#places.delete(id);
      }
      if (next) {
        const place = { id, stageId: next.stageId, rank: next.rank };
        push(come, next.stageId, place);
        this.#places.set(id, place);
      }
    }
    const touched = new Set([...gone.keys(), ...come.keys()]);
    for (const stageId of touched) {
      const rest = without(this.column(stageId), gone.get(stageId) ?? none);
      const column = including(rest, come.get(stageId) ?? none);
      if (column.length === 0) this.#columns.delete(stageId);
      else this.#columns.set(stageId, column);
    }
    return touched;
  }
}

function without(column: readonly Place[], gone: readonly Place[]): readonly Place[] {
  if (gone.length === 0) return column;
  if (gone.length > ONE_BY_ONE) {
    const set = new Set(gone);
    return column.filter((place) => !set.has(place));
  }
  const rest = [...column];
  for (const place of gone) rest.splice(lowerBound(rest, place), 1);
  return rest;
}

function including(column: readonly Place[], come: readonly Place[]): readonly Place[] {
  if (come.length === 0) return column;
  if (come.length > ONE_BY_ONE) return merge(column, come.toSorted(byRank));
  const more = [...column];
  for (const place of come) more.splice(lowerBound(more, place), 0, place);
  return more;
}

function merge(left: readonly Place[], right: readonly Place[]): Place[] {
  const merged: Place[] = [];
  let at = 0;
  for (const place of left) {
    for (let next = right[at]; next && byRank(next, place) < 0; next = right[at]) {
      merged.push(next);
      at += 1;
    }
    merged.push(place);
  }
  for (const place of right.slice(at)) merged.push(place);
  return merged;
}

/** How many places come before it. */
function lowerBound(column: readonly Place[], place: Place): number {
  let low = 0;
  let high = column.length;
  while (low < high) {
    const middle = (low + high) >>> 1;
    const other = column[middle];
    if (other && byRank(other, place) < 0) low = middle + 1;
    else high = middle;
  }
  return low;
}

function push(map: Map<string, Place[]>, key: string, place: Place): void {
  const list = map.get(key);
  if (list) list.push(place);
  else map.set(key, [place]);
}
