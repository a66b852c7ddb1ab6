/** How many places a piece of the order has: two to the power of so many. */
const PIECE_BITS = 8;
const PLACE_IN_PIECE = 2 ** PIECE_BITS - 1;
/** A table of so many is made anew within a millisecond or two. */
const FEW = 8192;
/** How many tables more are spread over: a power of two. */
const SHARDS = 64;

/** Entries that were put in one after the other; an id that is `undefined` was taken out again. */
interface Piece<Value> {
  readonly ids: (string | undefined)[];
  readonly values: (Value | undefined)[];
  live: number;
  /** Somebody relies on it as it is: it is changed in a copy only. */
  isPinned: boolean;
}

/** Entries that follow each other, all there. */
export interface PinnedPiece<Value> {
  readonly ids: readonly string[];
  readonly values: readonly Value[];
}

/**
 * A map from ids that behaves as `Map` does, in its order too, and grows in small steps. A full
 * `Map` puts all its keys into a table twice as large at once: with 131,072 keys that was the
 * longest stop of an opening. Here ids are spread over many small tables, which lead to places in
 * the order of insertion. The order is kept in pieces, and one that is empty is let go; nothing
 * ever has to be moved. Going through it takes a few times as long as through a `Map`.
 */
export class GrowingMap<Value> implements Map<string, Value> {
  /** One, or `SHARDS` of them. */
  #shards: Map<string, number>[] = [new Map<string, number>()];
  /** `null`: nothing is left of it. */
  readonly #pieces: (Piece<Value> | null)[] = [];
  /** Where the next new id comes. No place is given twice. */
  #next = 0;
  #size = 0;

  get size(): number {
    return this.#size;
  }

  get [Symbol.toStringTag](): string {
    return 'Map';
  }

  has(id: string): boolean {
    return this.#shard(id).has(id);
  }

  get(id: string): Value | undefined {
    const place = this.#shard(id).get(id);
    return place === undefined
      ? undefined
      : this.#pieces[place >>> PIECE_BITS]?.values[place & PLACE_IN_PIECE];
  }

  set(id: string, value: Value): this {
    const shard = this.#shard(id);
    const place = shard.get(id);
    if (place === undefined) {
      shard.set(id, this.#next);
      this.#append(id, value);
      if (shard.size > FEW && this.#shards.length === 1) this.#spread(shard);
    } else {
      this.#toChange(place >>> PIECE_BITS).values[place & PLACE_IN_PIECE] = value;
    }
    return this;
  }

  delete(id: string): boolean {
    const shard = this.#shard(id);
    const place = shard.get(id);
    if (place === undefined) return false;
    shard.delete(id);
    this.#size -= 1;
    const piece = this.#toChange(place >>> PIECE_BITS);
    piece.ids[place & PLACE_IN_PIECE] = undefined;
    piece.values[place & PLACE_IN_PIECE] = undefined;
    piece.live -= 1;
    this.#letGoIfEmpty(place >>> PIECE_BITS);
    return true;
  }

  clear(): void {
    for (const id of this.keys()) this.delete(id);
  }

  forEach(visit: (value: Value, id: string, map: Map<string, Value>) => void): void {
    for (const [id, value] of this.entries()) visit(value, id, this);
  }

  // What is put in meanwhile comes last, and has its turn too: all is asked for anew each time.

  *entries(): MapIterator<[string, Value]> {
    for (let index = 0; index < this.#pieces.length; index += 1) {
      for (let at = 0; at < (this.#pieces[index]?.ids.length ?? 0); at += 1) {
        const piece = this.#pieces[index];
        const id = piece?.ids[at];
        // Where there is an id, there is its value.
        if (id !== undefined) yield [id, piece?.values[at] as Value];
      }
    }
  }

  *keys(): MapIterator<string> {
    for (let index = 0; index < this.#pieces.length; index += 1) {
      for (let at = 0; at < (this.#pieces[index]?.ids.length ?? 0); at += 1) {
        const id = this.#pieces[index]?.ids[at];
        if (id !== undefined) yield id;
      }
    }
  }

  *values(): MapIterator<Value> {
    for (let index = 0; index < this.#pieces.length; index += 1) {
      for (let at = 0; at < (this.#pieces[index]?.ids.length ?? 0); at += 1) {
        const piece = this.#pieces[index];
        // As above.
        if (piece?.ids[at] !== undefined) yield piece.values[at] as Value;
      }
    }
  }

  /** What it holds now, in order, whatever becomes of it: no entry is copied before it changes. */
  pin(): readonly PinnedPiece<Value>[] {
    const pinned: PinnedPiece<Value>[] = [];
    for (const piece of this.#pieces) {
      if (piece === null || piece.live === 0) continue;
      const isWhole = piece.live === piece.ids.length;
      if (isWhole) piece.isPinned = true;
      // Nothing is missing in either.
      pinned.push((isWhole ? piece : withoutGaps(piece)) as PinnedPiece<Value>);
    }
    return pinned;
  }

  [Symbol.iterator](): MapIterator<[string, Value]> {
    return this.entries();
  }

  #shard(id: string): Map<string, number> {
    const shards = this.#shards;
    const shard = shards[shards.length === 1 ? 0 : markOf(id)];
    if (shard === undefined) throw new Error('no such shard');
    return shard;
  }

  #toChange(index: number): Piece<Value> {
    const piece = this.#pieces[index];
    if (!piece) throw new Error('no such piece');
    if (!piece.isPinned) return piece;
    const { ids, values, live } = piece;
    const copy = { ids: [...ids], values: [...values], live, isPinned: false };
    this.#pieces[index] = copy;
    return copy;
  }

  #append(id: string, value: Value): void {
    const last = this.#next >>> PIECE_BITS;
    if (last === this.#pieces.length) {
      this.#pieces.push({ ids: [], values: [], live: 0, isPinned: false });
      this.#letGoIfEmpty(last - 1);
    }
    const piece = this.#toChange(last);
    piece.ids.push(id);
    piece.values.push(value);
    piece.live += 1;
    this.#next += 1;
    this.#size += 1;
  }

  /** But not the last, which is still being filled. */
  #letGoIfEmpty(index: number): void {
    if (index < this.#pieces.length - 1 && this.#pieces[index]?.live === 0) {
      this.#pieces[index] = null;
    }
  }

  #spread(all: Map<string, number>): void {
    this.#shards = Array.from({ length: SHARDS }, () => new Map<string, number>());
    for (const [id, place] of all) this.#shard(id).set(id, place);
  }
}

function withoutGaps<Value>({ ids, values }: Piece<Value>): Pick<Piece<Value>, 'ids' | 'values'> {
  const isThere = (_: unknown, at: number): boolean => ids[at] !== undefined;
  return { ids: ids.filter(isThere), values: values.filter(isThere) };
}

/**
 * Which of `SHARDS` an id belongs to, by four of its last characters: they differ between ids
 * made at random and between numbered ones, also where all end alike (`ID.note`).
 */
function markOf(id: string): number {
  const last = id.length - 1;
  return (
    (id.charCodeAt(last) +
      id.charCodeAt(Math.max(0, last - 2)) * 7 +
      id.charCodeAt(Math.max(0, last - 5)) * 13 +
      id.charCodeAt(Math.max(0, last - 7)) * 31) &
    (SHARDS - 1)
  );
}
