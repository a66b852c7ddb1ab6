import Papa from 'papaparse';
import { type PortableText, portable } from '../../../shared/i18n/index.ts';
import { type Draft, PersonBuilder } from '../draft.ts';
import type { Facet } from '../facet.ts';
import { type ProblemList, excerpt } from '../problem.ts';
import type { Layout, RowContext } from './layout.ts';
import { columnName, type Header } from './recognise.ts';
import { csvRecords, type CsvRecord } from './records.ts';

export interface TableReading {
  readonly file: string;
  readonly layout: Layout;
  readonly header: Header;
  readonly problems: ProblemList;
  /** Columns without a place of their own; their cells become fields of the contact's own. */
  readonly unmapped: Set<string>;
  readonly context: RowContext;
}

/** The people of a table, one row at a time; `null` for a row that is nobody. */
export function* readTable(text: string, reading: TableReading): Generator<Draft | null> {
  const { header, problems, file } = reading;
  const columns = header.record.cells;
  const names = columnNames(columns);
  for (const record of csvRecords(text, header.delimiter)) {
    if (record.line <= header.record.line) continue;
    if (record.broken) {
      problems.add(
        file,
        record.line,
        portable('import.problem.quote', { text: excerpt(record.raw) }),
      );
      yield null;
    } else if (
      record.cells.length > columns.length &&
      record.cells.slice(columns.length).some(Boolean)
    ) {
      problems.add(
        file,
        record.line,
        portable('import.problem.cells', { text: excerpt(record.raw) }),
      );
      yield null;
    } else {
      yield draftOfRow(record, names, reading);
    }
  }
}

/**
 * The names by which a layout asks for its columns. A second column of the same name, or
 * one with none, goes by its place, so that no cell is lost.
 */
function columnNames(columns: readonly string[]): string[] {
  const seen = new Set<string>();
  return columns.map((column, index) => {
    const plain = columnName(column);
    const name = plain === '' || seen.has(plain) ? `${plain} (${index + 1})`.trim() : plain;
    seen.add(name);
    return name;
  });
}

function draftOfRow(
  record: CsvRecord,
  names: readonly string[],
  reading: TableReading,
): Draft | null {
  const { layout, problems, file, context, unmapped, header } = reading;
  const columns = header.record.cells;
  const tell = (text: PortableText) => problems.add(file, record.line, text);
  const row = new Map<string, string>();
  for (const [index, name] of names.entries()) {
    const cell = record.cells[index] ?? '';
    if (cell !== '') row.set(name, cell);
  }
  if (row.size === 0) return null;
  const { facets, used, problems: notUnderstood } = layout.read(row, context);
  for (const text of notUnderstood) tell(text);
  const builder = new PersonBuilder();
  for (const facet of facets) add(builder, facet, tell);
  for (const [index, name] of names.entries()) {
    const value = row.get(name);
    if (value === undefined || used.has(name)) continue;
    const label = (columns[index] || name).slice(0, 200);
    unmapped.add(label);
    add(builder, { field: 'customFields', value: { label, value } }, tell);
  }
  const person = builder.person(layout.nameless);
  if (person === null) {
    tell(portable('import.problem.noNameRow', { text: excerpt(record.raw) }));
    return null;
  }
  const raw = Papa.unparse([columns, record.cells]);
  return { file, line: record.line, format: 'csv', raw, kept: [], ...person };
}

function add(builder: PersonBuilder, facet: Facet, tell: (text: PortableText) => void): void {
  const { taken, tooLong } = builder.add(facet);
  if (tooLong) tell(tooLong);
  else if (!taken)
    tell(portable('import.problem.noRoom', { text: excerpt(JSON.stringify(facet.value)) }));
}
