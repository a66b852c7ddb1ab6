import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { planImport } from './planning/planImport.ts';
import { type FilesReading, readFiles } from './readFiles.ts';
import { testJournal, testOptions } from './testing/journals.ts';

/** Pieces that files of contacts are made of, and what breaks them. */
const piece = fc.oneof(
  fc.constantFrom(
    'BEGIN:VCARD',
    'END:VCARD',
    'VERSION:2.1',
    'VERSION:3.0',
    'FN:Anna Rossi',
    'N:Rossi;Anna',
    'N;',
    'TEL;CELL:333',
    'ADR:;;',
    'EMAIL',
    ':',
    ';',
    '=',
    '\\',
    '"',
    '\n',
    '\r\n',
    '\r',
    '\t',
    ' ',
    ',',
    '\u0000',
    '\ufeff',
    '\ufffd',
    'AGENT:',
    'NOTE;ENCODING=QUOTED-PRINTABLE:a=',
    '=0D=0A=',
    'PHOTO;BASE64:',
    'item1.X-ABLabel:',
    'BDAY:1604-',
    'KIND:group',
    '__proto__',
    'constructor:',
    'CHARSET=nope',
    'TYPE="',
    'VALUE=',
    ';;;;;;;;',
    'First Name,Last Name,URL,Email Address,Company,Position,Connected On',
    'Notes:',
    '""',
    '"a,b"',
    'A,B,,,,,1 Jan 2020',
    '{"format": "coltiva-journal", "version": 1, "tables": {',
    '"__proto__": [',
    '}',
    'E-mail 1 - Value',
    '::: ',
  ),
  fc.string({ unit: 'binary', maxLength: 20 }),
);
const soup = fc
  .array(fc.tuple(piece, fc.constantFrom('', '\n', '\r\n', ',', ':')), { maxLength: 60 })
  .map((pieces) => pieces.map(([text, separator]) => text + separator).join(''));
const card = soup.map((text) => `BEGIN:VCARD\nVERSION:3.0\nFN:X\n${text}\nEND:VCARD\n`);
const table = soup.map((text) => `First Name,Last Name,Connected On\n${text}`);
const bytes = fc.oneof(
  fc.oneof(soup, card, table).map((text) => new TextEncoder().encode(text)),
  fc.oneof(soup, card).map((text) => Buffer.from(text, 'utf16le')),
  fc.uint8Array({ maxLength: 300 }),
);

function read(content: Uint8Array): Promise<FilesReading> {
  return readFiles([{ name: 'file', bytes: content }], testOptions());
}

describe('whatever is in a file', () => {
  it('is read or refused in words, and what is read fits the journal', async () => {
    await fc.assert(
      fc.asyncProperty(bytes, async (content) => {
        const reading = await read(content);
        const [file] = reading.files;
        expect(file?.format === null).toBe(file?.refusal !== null);
        expect(reading.drafts.length > 0 || reading.backup !== null).toBe(file?.format !== null);
        const plan = await planImport(reading, testJournal().journal, testOptions());
        expect(plan.problems).toEqual([]);
        expect(plan.created + plan.skipped).toBe(reading.backup?.contacts ?? reading.drafts.length);
      }),
      { numRuns: 500 },
    );
  });
});

describe('files made to take forever', () => {
  const many = 200_000;
  it.each([
    ['open quotes', `First Name,Last Name,Connected On\n${'"a\n'.repeat(many)}`],
    ['separators', `BEGIN:VCARD\nVERSION:3.0\nFN:X\nTEL${';'.repeat(many)}:1\nEND:VCARD`],
    [
      'separators behind a quote',
      `BEGIN:VCARD\nVERSION:3.0\nFN:X\nTEL;"${';'.repeat(many)}:1\nEND:VCARD`,
    ],
    ['commas', `BEGIN:VCARD\nVERSION:3.0\nFN:X\nCATEGORIES:${','.repeat(many)}\nEND:VCARD`],
    ['backslashes', `BEGIN:VCARD\nVERSION:3.0\nFN:X\nADR:${'\\'.repeat(many)}\nEND:VCARD`],
    ['folds', `BEGIN:VCARD\nVERSION:3.0\nFN:X\nNOTE:a${'\n b'.repeat(many)}\nEND:VCARD`],
    [
      'soft breaks',
      `BEGIN:VCARD\nVERSION:2.1\nFN:X\nNOTE;QUOTED-PRINTABLE:a${'=\n='.repeat(many)}\nEND:VCARD`,
    ],
    ['beginnings', 'BEGIN:VCARD\n'.repeat(many)],
    ['line ends', `${'\n'.repeat(many)}BEGIN:VCARD`],
    ['spaces', `${' '.repeat(many)}BEGIN:VCARD${' '.repeat(many)}`],
    ['cells', 'a,'.repeat(many)],
    ['braces', '{'.repeat(many)],
    ['figures', `BEGIN:VCARD\nVERSION:3.0\nFN:X\nTEL:${'1'.repeat(19_000)}\nEND:VCARD`],
    [
      'dots',
      `BEGIN:VCARD\nVERSION:3.0\nFN:X\nURL:${'%'.repeat(9_000)}${'/'.repeat(9_000)}x\nEND:VCARD`,
    ],
  ])('%s are read within the time of a test', async (_, text) => {
    const reading = await read(new TextEncoder().encode(text));
    const plan = await planImport(reading, testJournal().journal, testOptions());
    expect(plan.created).toBe(reading.drafts.length);
  });
});
