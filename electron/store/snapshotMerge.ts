import type { ChunkedWriter } from './chunkedWriter.ts';
import type { PinnedTable } from './pinnedTable.ts';
import { SnapshotDamage } from './snapshotLayout.ts';
import { addEntries, SEPARATOR } from './tableLines.ts';

const LINE_FEED = 0x0a;
const COMMA = 0x2c;

/**
 * One table of a new snapshot, made from the lines of the old one: records that have not
 * changed are copied as bytes. That most lines are copied makes a snapshot cost what its
 * reading and writing cost, whatever is in it.
 *
 * A map keeps its order when a record is replaced, and what is new comes last: so the
 * records of the old snapshot that are still there are in the same order in the new one.
 */
export class TableMerge {
  readonly #out: ChunkedWriter;
  readonly #old: PinnedTable;
  readonly #new: PinnedTable;
  #oldIndex = 0;
  #newIndex = 0;

  constructor(out: ChunkedWriter, old: PinnedTable, next: PinnedTable) {
    this.#out = out;
    this.#old = old;
    this.#new = next;
  }

  /** The first of the new entries that the old lines had nothing for. */
  get next(): number {
    return this.#newIndex;
  }

  /** Takes the next whole lines of the old snapshot. */
  take(lines: Buffer): void {
    /** Where unchanged lines in a row begin that are not copied yet; -1 for none. */
    let run = -1;
    for (let start = 0; start < lines.length; ) {
      const end = lines.indexOf(LINE_FEED, start) + 1;
      if (this.#isUnchanged()) {
        if (run === -1) {
          this.#separate();
          run = start;
        }
        this.#newIndex += 1;
      } else {
        if (run !== -1) this.#copy(lines, run, start);
        run = -1;
        if (this.#isReplaced()) {
          this.#newIndex = addEntries(this.#out, this.#new, this.#newIndex, 1);
        }
      }
      this.#oldIndex += 1;
      start = end;
    }
    if (run !== -1) this.#copy(lines, run, lines.length);
  }

  /** Call it when the old table has ended: whether it was the one that is known. */
  finish(): void {
    if (this.#oldIndex !== this.#old.length) {
      throw new SnapshotDamage('the old snapshot is not the one that was read');
    }
  }

  #isUnchanged(): boolean {
    return (
      this.#newIndex < this.#new.length &&
      this.#new.heldAt(this.#newIndex) === this.#old.heldAt(this.#oldIndex)
    );
  }

  #isReplaced(): boolean {
    return (
      this.#newIndex < this.#new.length &&
      this.#new.idAt(this.#newIndex) === this.#old.idAt(this.#oldIndex)
    );
  }

  #separate(): void {
    if (this.#newIndex > 0) this.#out.addText(SEPARATOR);
  }

  /** Without the separator after the last line. */
  #copy(lines: Buffer, start: number, end: number): void {
    const last = end - 1;
    this.#out.addBytes(lines, start, lines[last - 1] === COMMA ? last - 1 : last);
  }
}
