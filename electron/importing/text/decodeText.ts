import { type BinaryKind, looksBinary, signatureOf } from './binary.ts';
import { decodeWindows1252 } from './windows1252.ts';

export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'windows-1252';

export type Decoded =
  | {
      readonly kind: 'text';
      /** Without byte order mark; every line ends with `\n`. */
      readonly text: string;
      readonly encoding: Encoding;
      /** How many characters could not be read and are `U+FFFD` now. */
      readonly unreadable: number;
    }
  | { readonly kind: 'binary'; readonly what: BinaryKind };

/** Reads bytes as text, whatever the encoding; says so when they are not text. */
export function decodeText(bytes: Uint8Array): Decoded {
  const what = signatureOf(bytes);
  if (what) return { kind: 'binary', what };
  const { text, encoding, unreadable } = decode(bytes);
  if (looksBinary(text)) return { kind: 'binary', what: 'other' };
  return { kind: 'text', text: withPlainNewlines(text), encoding, unreadable };
}

interface DecodedText {
  readonly text: string;
  readonly encoding: Encoding;
  readonly unreadable: number;
}

function decode(bytes: Uint8Array): DecodedText {
  const wide =
    bytes[0] === 0xff && bytes[1] === 0xfe
      ? 'utf-16le'
      : bytes[0] === 0xfe && bytes[1] === 0xff
        ? 'utf-16be'
        : guessWide(bytes);
  if (wide) return { ...countUnreadable(new TextDecoder(wide).decode(bytes)), encoding: wide };
  return decodeNarrow(bytes);
}

/** UTF-16 with no mark gives itself away: in Latin text every second byte is zero. */
function guessWide(bytes: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const length = Math.min(bytes.length, 2048) & ~1;
  if (length < 8 || bytes.length % 2 !== 0) return null;
  let even = 0;
  let odd = 0;
  for (let index = 0; index < length; index += 2) {
    if (bytes[index] === 0) even += 1;
    if (bytes[index + 1] === 0) odd += 1;
  }
  const pairs = length / 2;
  if (odd > pairs * 0.6 && even < pairs * 0.05) return 'utf-16le';
  if (even > pairs * 0.6 && odd < pairs * 0.05) return 'utf-16be';
  return null;
}

/**
 * UTF-8 where the bytes say so. One damaged byte must not turn every accent of a UTF-8 file
 * into two odd characters, so Windows-1252 is taken only when most of what is not ASCII
 * would be unreadable as UTF-8.
 */
function decodeNarrow(bytes: Uint8Array): DecodedText {
  try {
    const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return { text, encoding: 'utf-8', unreadable: 0 };
  } catch {
    // Not UTF-8 throughout; weighed below.
  }
  const { text, unreadable } = countUnreadable(new TextDecoder('utf-8').decode(bytes));
  const beyondAscii = countMatches(text, /[\u0080-\uffff]/g);
  if (unreadable < beyondAscii * 0.2) return { text, encoding: 'utf-8', unreadable };
  return {
    text: decodeWindows1252(bytes),
    encoding: 'windows-1252',
    unreadable: 0,
  };
}

function countUnreadable(text: string): { text: string; unreadable: number } {
  return { text, unreadable: text.includes('\ufffd') ? countMatches(text, /\ufffd/g) : 0 };
}

function countMatches(text: string, pattern: RegExp): number {
  let count = 0;
  for (const _ of text.matchAll(pattern)) count += 1;
  return count;
}

/** `\r\r\n` comes from programs that wrote `\r\n` in text mode; `\r` alone from old Macs. */
function withPlainNewlines(text: string): string {
  return text.includes('\r') ? text.replaceAll(/\r+\n|\r/g, '\n') : text;
}
