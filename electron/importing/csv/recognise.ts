import { google } from './google.ts';
import type { Layout } from './layout.ts';
import { linkedin } from './linkedin.ts';
import { outlook } from './outlook.ts';
import { type CsvRecord, csvRecords } from './records.ts';

export interface Header {
  readonly delimiter: string;
  readonly record: CsvRecord;
}

export type Table =
  | { readonly kind: 'known'; readonly layout: Layout; readonly header: Header }
  /** A report that we know by name and cannot read yet. */
  | { readonly kind: 'report'; readonly name: string }
  | { readonly kind: 'unknown'; readonly columns: readonly string[] };

const delimiters = [',', ';', '\t'];
/** How many records may stand before the header: LinkedIn's notes, titles of reports. */
const RECORDS_BEFORE_HEADER = 30;
/** Enough of the file for those records. */
const HEAD_CHARACTERS = 200_000;

/** What kind of table a text is; `null` when it is no table. */
export function recogniseTable(text: string): Table | null {
  const head = text.slice(0, HEAD_CHARACTERS);
  const headers = delimiters.flatMap((delimiter) => headersOf(head, delimiter));
  for (const header of headers) {
    const columns = new Set(header.record.cells.map(columnName));
    const layout = layoutOf(columns);
    if (layout) return { kind: 'known', layout, header };
    const report = reportOf(columns);
    if (report) return { kind: 'report', name: report };
  }
  return unknownTable(headers);
}

/** The widest record that others are as wide as; prose with a comma in it is no table. */
function unknownTable(headers: readonly Header[]): Table | null {
  const widths = headers.map(({ record }) => record.cells.length);
  const shared = widths.filter((width, index) => width >= 2 && widths.indexOf(width) !== index);
  const header = headers.find(({ record }) => record.cells.length === Math.max(...shared));
  return header ? { kind: 'unknown', columns: header.record.cells } : null;
}

/** The name of a column as it is compared. */
export function columnName(cell: string): string {
  return cell.trim().toLowerCase();
}

function headersOf(head: string, delimiter: string): Header[] {
  const headers: Header[] = [];
  for (const record of csvRecords(head, delimiter)) {
    headers.push({ delimiter, record });
    if (headers.length === RECORDS_BEFORE_HEADER) break;
  }
  return headers;
}

function layoutOf(columns: ReadonlySet<string>): Layout | null {
  const has = (...names: readonly string[]) => names.every((name) => columns.has(name));
  if (has('first name', 'last name', 'connected on')) return linkedin;
  if (has('first name', 'last name', 'url', 'position')) return linkedin;
  if (has('e-mail 1 - value') || has('given name', 'family name')) return google;
  if (has('first name', 'last name', 'organization name')) return google;
  if (has('first name', 'last name', 'e-mail address')) return outlook;
  return null;
}

/** Reports of BNI, by the columns that only they have. */
function reportOf(columns: ReadonlySet<string>): string | null {
  const has = (...names: readonly string[]) => names.every((name) => columns.has(name));
  if (has('from', 'to', 'slip type')) return 'BNI Slips Audit Report';
  if (has('rgi', 'rgo', 'rri', 'rro')) return 'BNI Chapter Summary (PALMS)';
  if (has('member name', 'classification')) return 'BNI Chapter Roster';
  if (has('visit date', 'invited by')) return 'BNI Visitor Report';
  return null;
}
