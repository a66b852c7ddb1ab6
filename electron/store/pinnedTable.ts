import type { PinnedPiece } from '../../shared/domain/growingMap.ts';
import type { Held } from './lazyBodies.ts';

/** What a table holds at one moment, in order. It is read from the beginning to the end. */
export class PinnedTable {
  static readonly empty = new PinnedTable([], []);

  readonly length: number;
  /** Where places lead to. */
  readonly blocks: readonly Buffer[];
  readonly #pieces: readonly PinnedPiece<Held>[];
  /** The piece that was last read, and how many entries come before it. */
  #piece = 0;
  #before = 0;

  constructor(pieces: readonly PinnedPiece<Held>[], blocks: readonly Buffer[]) {
    this.#pieces = pieces;
    this.blocks = blocks;
    this.length = pieces.reduce((sum, { ids }) => sum + ids.length, 0);
  }

  idAt(index: number): string | undefined {
    return this.#pieceWith(index)?.ids[index - this.#before];
  }

  heldAt(index: number): Held | undefined {
    return this.#pieceWith(index)?.values[index - this.#before];
  }

  #pieceWith(index: number): PinnedPiece<Held> | undefined {
    if (index < this.#before) {
      this.#piece = 0;
      this.#before = 0;
    }
    let piece = this.#pieces[this.#piece];
    while (piece !== undefined && index >= this.#before + piece.ids.length) {
      this.#before += piece.ids.length;
      this.#piece += 1;
      piece = this.#pieces[this.#piece];
    }
    return piece;
  }
}
