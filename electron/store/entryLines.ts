import type { Change } from '../../shared/domain/tables.ts';
import type { JournalEntry } from './journalLine.ts';
import type { RecordTexts } from './recordTexts.ts';

/** An import of thousands is written in lines short enough to make one between two frames. */
const CHANGES_A_LINE = 200;

/**
 * The JSON of an entry's lines, nearly always one. Yields them one by one, so that whoever has
 * many can hand them to the disk in between.
 */
export function* entryLines(records: RecordTexts, entry: JournalEntry): Generator<string> {
  const { revision, at, cause, label, changes, mergeKey } = entry;
  const head = `${JSON.stringify({ revision, at, cause, label, mergeKey }).slice(0, -1)},"changes":[`;
  for (let from = 0; from === 0 || from < changes.length; from += CHANGES_A_LINE) {
    const end = Math.min(from + CHANGES_A_LINE, changes.length);
    let text = head;
    for (let index = from; index < end; index += 1) {
      if (index > from) text += ',';
      text += changeText(records, changes[index]);
    }
    yield text + (end < changes.length ? '],"more":true}' : ']}');
  }
}

function changeText(records: RecordTexts, change: Change | undefined): string {
  if (change === undefined) throw new Error('no such change');
  const { table, id, before, after } = change;
  return `{"table":"${table}","id":${JSON.stringify(id)},${records.textOf(before, after)}}`;
}
