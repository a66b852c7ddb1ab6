import Papa from 'papaparse';

/** One record of a table as it stands in the file. */
export interface CsvRecord {
  /** Its first line, counted from 1. */
  readonly line: number;
  readonly raw: string;
  readonly cells: readonly string[];
  /** A quote was opened and never closed, so the cells are a guess. */
  readonly broken: boolean;
}

/** More lines than a cell can sensibly hold: a quote that opens here was never meant as one. */
const MAX_LINES_PER_RECORD = 2000;

/** After so many unclosed quotes the file does not use quotes at all, and none is followed. */
const MAX_BROKEN = 50;

/**
 * The records of a table, one at a time; empty lines are left out. Where a quote is never
 * closed, its line is given alone and marked, so that one bad cell does not swallow the
 * rest of the file.
 */
export function* csvRecords(text: string, delimiter: string): Generator<CsvRecord> {
  let start = 0;
  let line = 1;
  let brokenSoFar = 0;
  while (start < text.length) {
    const end = brokenSoFar > MAX_BROKEN ? null : endOfRecord(text, start, delimiter);
    const { stop, lines } = end ?? { stop: endOfLine(text, start), lines: 1 };
    const raw = text.slice(start, stop);
    start = stop + 1;
    if (raw.trim() !== '') {
      const cells = end && cellsOf(raw, delimiter);
      if (cells === null) brokenSoFar += 1;
      yield { line, raw, cells: cells ?? raw.split(delimiter), broken: cells === null };
    }
    line += lines;
  }
}

/** `null` where the library sees more or less than one record. */
function cellsOf(raw: string, delimiter: string): string[] | null {
  const { data } = Papa.parse<string[]>(raw, { delimiter, newline: '\n' });
  const row = data[0];
  return row && data.length === 1 ? row.map((cell) => cell.trim()) : null;
}

interface RecordEnd {
  /** Where its line end stands. */
  readonly stop: number;
  readonly lines: number;
}

/**
 * A record ends at a line end outside quotes; a quote opens only where a cell begins.
 * `null`: a quote is never closed.
 */
function endOfRecord(text: string, start: number, delimiter: string): RecordEnd | null {
  let lines = 1;
  let cellBegins = true;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n') return { stop: index, lines };
    if (cellBegins && character === '"') {
      const close = closingQuote(text, index + 1, delimiter);
      if (close === null) return null;
      lines += close.lines;
      index = close.index;
    }
    cellBegins = character === delimiter;
  }
  return { stop: text.length, lines };
}

/** A quote closes where a delimiter, a line end or the end follows; `""` is a quote inside. */
function closingQuote(
  text: string,
  start: number,
  delimiter: string,
): { index: number; lines: number } | null {
  let lines = 0;
  for (let index = start; index < text.length; index += 1) {
    const character = text[index];
    if (character === '\n') {
      lines += 1;
      if (lines > MAX_LINES_PER_RECORD) return null;
    }
    if (character !== '"') continue;
    let next = index + 1;
    if (text[next] === '"') {
      index = next;
      continue;
    }
    while (text[next] === ' ' && delimiter !== ' ') next += 1;
    if (next >= text.length || text[next] === '\n' || text[next] === delimiter)
      return { index, lines };
  }
  return null;
}

function endOfLine(text: string, start: number): number {
  const index = text.indexOf('\n', start);
  return index === -1 ? text.length : index;
}
