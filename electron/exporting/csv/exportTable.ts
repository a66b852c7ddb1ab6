import Papa from 'papaparse';
import type { Journal } from '../../../shared/domain/journal.ts';
import { type Language, textIn } from '../../../shared/i18n/index.ts';
import { createBreather } from '../../importing/breather.ts';
import { columnsOf } from './columns.ts';
import { defuseCell } from './defuseCell.ts';

/** What the spreadsheets of a language take for the border between cells. */
const delimiters: Record<Language, string> = { en: ',', it: ';' };
/** Spreadsheets take a file for UTF-8 only when it begins with this mark. */
const mark = '\ufeff';

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
