import { describe, expect, it } from 'vitest';
import { decodeText } from './decodeText.ts';

const text = 'FN:Niccolò Città – “così”\nX:1';
const bytesOf = (value: string) => new TextEncoder().encode(value);

function wide(value: string, order: 'le' | 'be', mark: boolean): Uint8Array {
  const bytes = Buffer.from(mark ? `\ufeff${value}` : value, 'utf16le');
  return order === 'le' ? bytes : bytes.swap16();
}

describe('decoding', () => {
  it.each([
    ['UTF-8', bytesOf(text), 'utf-8'],
    ['UTF-8 with a mark', bytesOf(`\ufeff${text}`), 'utf-8'],
    ['UTF-16 little-endian with a mark', wide(text, 'le', true), 'utf-16le'],
    ['UTF-16 big-endian with a mark', wide(text, 'be', true), 'utf-16be'],
    ['UTF-16 little-endian without a mark', wide(text, 'le', false), 'utf-16le'],
    ['UTF-16 big-endian without a mark', wide(text, 'be', false), 'utf-16be'],
    [
      'Windows-1252',
      Buffer.from(text.replace('–', '\x96').replace('“', '\x93').replace('”', '\x94'), 'latin1'),
      'windows-1252',
    ],
  ])('reads %s', (_, bytes, encoding) => {
    expect(decodeText(bytes)).toEqual({ kind: 'text', text, encoding, unreadable: 0 });
  });

  it('stays with UTF-8 for one damaged byte and counts it', () => {
    const bytes = Buffer.concat([bytesOf('città però così è già perché\n'), Buffer.from([0xff])]);
    expect(decodeText(bytes)).toEqual({
      kind: 'text',
      text: 'città però così è già perché\n\ufffd',
      encoding: 'utf-8',
      unreadable: 1,
    });
  });

  it('gives every line the same end', () => {
    expect(decodeText(bytesOf('a\r\nb\r\r\nc\rd\n'))).toMatchObject({ text: 'a\nb\nc\nd\n' });
  });

  it.each([
    ['picture', [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]],
    ['picture', [0xff, 0xd8, 0xff, 0xe0]],
    ['pdf', [...bytesOf('%PDF-1.7\n')]],
    ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
    ['spreadsheet', [...bytesOf('PK\u0003\u0004....xl/workbook.xml')]],
    ['archive', [...bytesOf('PK\u0003\u0004....Connections.csv')]],
    ['other', [0x00, 0x01, 0x02, 0x03, 0x00, 0x07, 0x65, 0x66, 0x67, 0x68]],
    ['other', [1, 2, 3, 4, 5, 6, 14, 15, 16, 17, 200, 201]],
  ])('knows a %s by its bytes', (what, bytes) => {
    expect(decodeText(Uint8Array.from(bytes))).toEqual({ kind: 'binary', what });
  });
});
