import Papa from 'papaparse';
import type { Journal } from '../../../shared/domain/journal.ts';
import { type Language, textIn } from '../../../shared/i18n/index.ts';
import { createBreather } from '../../importing/breather.ts';
import { columnsOf } from './columns.ts';
import { defuseCell } from './defuseCell.ts';
import { delimiters, mark } from './spreadsheet.ts';

/** All contacts as a table for spreadsheets (RFC 4180), piece by piece. */
export async function* exportTable(
  journal: Journal,
  language: Language,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const breather = createBreather(signal);
  const contacts = [...journal.tables.contacts.values()];
  const columns = columnsOf(journal, textIn(language));
  const row = (cells: readonly string[]) =>
    `${Papa.unparse([cells.map(defuseCell)], { delimiter: delimiters[language] })}\r\n`;
  yield mark + row(columns.map(({ title }) => title));
  for (const contact of contacts) {
    yield row(columns.map(({ cell }) => cell(contact)));
    if (breather.due()) await breather.pause();
  }
}
