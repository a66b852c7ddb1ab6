import { decodeWindows1252 } from '../text/windows1252.ts';

const utf8 = new TextEncoder();

/**
 * Decodes vCard 2.1's QUOTED-PRINTABLE (RFC 2045, 6.7), its soft line breaks already joined.
 * `charset` is the property's `CHARSET=`; without one, UTF-8 where it fits, else Windows-1252.
 * A `=` that begins no code is left as it stands.
 */
export function decodeQuotedPrintable(value: string, charset: string | null): string {
  const bytes: number[] = [];
  for (let index = 0; index < value.length; index += 1) {
    const code = value.charCodeAt(index);
    const hex = code === 0x3d ? value.slice(index + 1, index + 3) : '';
    if (/^[\dA-Fa-f]{2}$/.test(hex)) {
      bytes.push(Number.parseInt(hex, 16));
      index += 2;
    } else if (code < 0x80) {
      bytes.push(code);
    } else {
      const character = String.fromCodePoint(value.codePointAt(index) ?? code);
      bytes.push(...utf8.encode(character));
      index += character.length - 1;
    }
  }
  return decodeBytes(Uint8Array.from(bytes), charset)
    .replaceAll(/\r\n?/g, '\n')
    .replaceAll('\u0000', '');
}

function decodeBytes(bytes: Uint8Array, charset: string | null): string {
  if (charset !== null) {
    try {
      const decoder = new TextDecoder(charset);
      return decoder.encoding === 'windows-1252' ? decodeWindows1252(bytes) : decoder.decode(bytes);
    } catch {
      // A charset that nobody knows; guess as if there were none.
    }
  }
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return decodeWindows1252(bytes);
  }
}
