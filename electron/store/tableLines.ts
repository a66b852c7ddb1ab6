import type { Tables, TableName } from '../../shared/domain/tables.ts';
import type { ChunkedWriter } from './chunkedWriter.ts';
import { longTextOf } from './longText.ts';
import { type Held, lineAt, type PinnedBodies } from './lazyBodies.ts';

/**
 * Records turned into JSON by one call: a call a record takes half as long again, and one
 * call for thousands stops everything else.
 */
const TOGETHER = 32;
/** Long texts are not gathered: UTF-16 code units. */
const MOST_TEXT = 64 * 1024;

/**
 * Stands between records while they are turned into JSON together, and is then replaced. It
 * is told from what people write by its quotes, which inside a text are escaped, and no list
 * in a record has both objects and texts.
 */
const BETWEEN = '\\n';
const BETWEEN_JSON = `},${JSON.stringify(BETWEEN)},{`;

type Entry = Tables[TableName] | Held;

/** Adds the lines of a table to a snapshot, a few records at a time. */
export class TableLines {
  readonly #entries: readonly Entry[];
  readonly #blocks: readonly Buffer[];
  /** Added so far. */
  #next = 0;

  constructor(table: readonly Tables[TableName][] | PinnedBodies) {
    const isPlain = (it: typeof table): it is readonly Tables[TableName][] => Array.isArray(it);
    this.#entries = isPlain(table) ? table : table.held;
    this.#blocks = isPlain(table) ? [] : table.blocks;
  }

  get count(): number {
    return this.#entries.length;
  }

  /** Adds some lines; returns whether there were any left. */
  addTo(out: ChunkedWriter): boolean {
    const first = this.#entries[this.#next];
    if (first === undefined) return false;
    if (typeof first === 'number') {
      // Its line is as it was in the snapshot before.
      const { block, start, end } = lineAt(this.#blocks, first);
      out.addBytes(block, start, end);
      this.#next += 1;
    } else {
      out.addText(jsonLines(this.#takeRecords()));
    }
    out.addText(this.#next < this.#entries.length ? ',\n' : '\n');
    return true;
  }

  #takeRecords(): (object | string)[] {
    const taken: (object | string)[] = [];
    let text = 0;
    while (taken.length < 2 * TOGETHER && text < MOST_TEXT) {
      const record = this.#entries[this.#next];
      if (typeof record !== 'object') break;
      taken.push(record, BETWEEN);
      text += longTextOf(record);
      this.#next += 1;
    }
    return taken.slice(0, -1);
  }
}

/** The JSON of records, one a line; between each two stands `BETWEEN`. */
function jsonLines(recordsAndBetween: readonly (object | string)[]): string {
  return JSON.stringify(recordsAndBetween).slice(1, -1).replaceAll(BETWEEN_JSON, '},\n{');
}
