import type { ChunkedWriter } from './chunkedWriter.ts';
import { lineAt } from './lazyBodies.ts';
import { longTextOf } from './longText.ts';
import type { PinnedTable } from './pinnedTable.ts';

/**
 * Records turned into JSON by one call: a call a record takes twice as long, and one call for
 * thousands stops everything else.
 */
const TOGETHER = 32;
/** Long texts are not gathered: UTF-16 code units. */
const MOST_TEXT = 64 * 1024;

/**
 * Stands between records while they are turned into JSON together, and is then replaced. It
 * is told from what people write by its quotes, which inside a text are escaped, and no list
 * in a record has both objects and texts.
 */
const BETWEEN = '\n';
const BETWEEN_JSON = `},${JSON.stringify(BETWEEN)},{`;

/** Between two records of a table. */
export const SEPARATOR = ',\n';

/**
 * Adds entries of a table to a snapshot, some at a time and at most so many: the separator
 * before each but the first of the table, nothing after the last. Returns the index of the
 * next.
 */
export function addEntries(
  out: ChunkedWriter,
  table: PinnedTable,
  from: number,
  most = TOGETHER,
): number {
  if (from > 0) out.addText(SEPARATOR);
  const first = table.heldAt(from);
  if (typeof first === 'number') {
    const { block, start, end } = lineAt(table.blocks, first);
    out.addBytes(block, start, end);
    return from + 1;
  }
  let next = from;
  const taken: (object | string)[] = [];
  for (let text = 0; next < from + most && text < MOST_TEXT; next += 1) {
    const record = table.heldAt(next);
    if (typeof record !== 'object') break;
    taken.push(record, BETWEEN);
    text += longTextOf(record);
  }
  taken.pop();
  out.addText(JSON.stringify(taken).slice(1, -1).replaceAll(BETWEEN_JSON, `}${SEPARATOR}{`));
  return next;
}
