import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { recogniseTable, type Table } from './csv/recognise.ts';
import type { BinaryKind } from './text/binary.ts';

export type Format =
  | { readonly kind: 'vcard' }
  | { readonly kind: 'calendar' }
  | { readonly kind: 'coltiva' }
  | { readonly kind: 'table'; readonly table: Extract<Table, { kind: 'known' }> }
  | { readonly kind: 'refused'; readonly refusal: PortableText };

/** What a text really is, whatever its file is called. */
export function detectFormat(text: string): Format {
  const head = text.slice(0, 100_000).trimStart();
  if (head === '' && text.trim() === '') return refused(portable('import.refused.empty'));
  if (/^BEGIN\s*:\s*VCALENDAR/i.test(head)) return { kind: 'calendar' };
  if (/^[ \t]*BEGIN[ \t]*:[ \t]*VCARD[ \t]*$/im.test(head)) return { kind: 'vcard' };
  if (/^\{\s*"format"\s*:\s*"coltiva-journal"/.test(head)) return { kind: 'coltiva' };
  if (/^(?:<!doctype html|<html)/i.test(head)) return refused(portable('import.refused.html'));
  if (head.startsWith('<?xml') || /^<[a-z]/i.test(head))
    return refused(portable('import.refused.xml'));
  if (/^[[{]/.test(head)) return refused(portable('import.refused.json'));
  const table = recogniseTable(text);
  switch (table?.kind) {
    case 'known':
      return { kind: 'table', table };
    case 'report':
      return refused(portable('import.refused.report', { name: table.name }));
    case 'unknown':
      return refused(portable('import.refused.columns', { columns: listed(table.columns) }));
    case undefined:
      return refused(portable('import.refused.unknown'));
  }
}

const binaryRefusals = {
  picture: 'import.refused.picture',
  pdf: 'import.refused.pdf',
  spreadsheet: 'import.refused.spreadsheet',
  archive: 'import.refused.archive',
  other: 'import.refused.binary',
} as const satisfies Record<BinaryKind, string>;

export function binaryRefusal(what: BinaryKind): PortableText {
  return portable(binaryRefusals[what]);
}

function refused(refusal: PortableText): Format {
  return { kind: 'refused', refusal };
}

/** Enough columns to recognise the file by. */
function listed(columns: readonly string[]): string {
  const named = columns.map((column) => column.slice(0, 40)).filter((column) => column !== '');
  const shown = named.slice(0, 12).join(', ');
  return named.length > 12 ? `${shown}, …` : shown;
}
