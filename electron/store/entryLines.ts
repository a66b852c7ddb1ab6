import type { Checksum, JournalEntry } from './journalLine.ts';
import type { LineBuffer } from './lineBuffer.ts';
import type { RecordBytes } from './recordBytes.ts';

/** An import of thousands is written in lines short enough to make one between two frames. */
const CHANGES_A_LINE = 200;

/**
 * Adds an entry's lines, nearly always one. Yields the checksum of each, so that whoever has
 * many can hand them to the disk in between.
 */
export function* addEntry(
  out: LineBuffer,
  records: RecordBytes,
  entry: JournalEntry,
  previous: Checksum,
): Generator<Checksum> {
  const { changes, ...rest } = entry;
  const head = `${JSON.stringify(rest).slice(0, -1)},"changes":[`;
  let chain = previous;
  for (let from = 0; from === 0 || from < changes.length; from += CHANGES_A_LINE) {
    const end = Math.min(from + CHANGES_A_LINE, changes.length);
    out.begin(chain);
    out.addText(head);
    for (let index = from; index < end; index += 1) {
      const change = changes[index];
      if (change === undefined) continue;
      const { table, id, before, after } = change;
      const comma = index > from ? ',' : '';
      out.addText(`${comma}{"table":"${table}","id":${JSON.stringify(id)},`);
      records.addChange(out, before, after);
      out.addText('}');
    }
    out.addText(end < changes.length ? '],"more":true}' : ']}');
    chain = out.end();
    yield chain;
  }
}
