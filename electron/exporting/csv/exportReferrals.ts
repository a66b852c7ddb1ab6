import Papa from 'papaparse';
import type { Journal } from '../../../shared/domain/journal.ts';
import type { Referral } from '../../../shared/domain/records/referral.ts';
import { noFilter, referralList } from '../../../shared/domain/views/referralList.ts';
import { type Language, type Text, textIn } from '../../../shared/i18n/index.ts';
import { createBreather } from '../../importing/breather.ts';
import { defuseCell } from './defuseCell.ts';
import { delimiters, mark } from './spreadsheet.ts';

/** All referrals as a table for spreadsheets (RFC 4180), the latest first, piece by piece. */
export async function* exportReferrals(
  journal: Journal,
  language: Language,
  signal?: AbortSignal,
): AsyncGenerator<string> {
  const breather = createBreather(signal);
  const text = textIn(language);
  const columns = columnsOf(text, language);
  const row = (cells: readonly string[]) =>
    `${Papa.unparse([cells.map(defuseCell)], { delimiter: delimiters[language] })}\r\n`;
  yield mark + row(columns.map(([title]) => title));
  for (const { referral, contact } of referralList(journal, noFilter)) {
    yield row(columns.map(([, cell]) => cell(referral, contact)));
    if (breather.due()) await breather.pause();
  }
}

type Person = { readonly name: string; readonly company: string };
type Column = readonly [title: string, cell: (referral: Referral, contact: Person) => string];

function columnsOf(text: Text, language: Language): readonly Column[] {
  const day = (name: 'on' | 'calledOn' | 'toldOn' | 'thankedOn'): Column => [
    text(`referral.${name}`),
    (referral) => referral[name] ?? '',
  ];
  return [
    day('on'),
    [text('referral.direction'), ({ direction }) => text(`referral.${direction}`)],
    [text('referral.contact'), (_referral, { name }) => name],
    [text('referrals.column.company'), (_referral, { company }) => company],
    [
      text('referral.scope'),
      ({ scope }) => (scope === null ? '' : text(`referral.scope.${scope}`)),
    ],
    [text('referral.prospect'), ({ prospect }) => prospect],
    [text('referral.need'), ({ need }) => need],
    [text('referral.heat'), ({ heat }) => (heat === null ? '' : String(heat))],
    [text('referral.status'), ({ status }) => text(`referral.status.${status}`)],
    day('calledOn'),
    day('toldOn'),
    day('thankedOn'),
    [text('referrals.column.amount'), ({ value }) => amount(value, language)],
    [text('referral.currency'), ({ value }) => value?.currency ?? ''],
  ];
}

/** As the spreadsheets of a language read a number. */
function amount(value: Referral['value'], language: Language): string {
  if (value === null) return '';
  const point = (value.hundredths / 100).toFixed(2);
  return language === 'it' ? point.replace('.', ',') : point;
}
