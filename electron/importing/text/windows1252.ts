/** What Windows-1252 has where ISO 8859-1 has control characters: bytes 0x80 to 0x9f. */
const upper =
  '\u20ac\u0081\u201a\u0192\u201e\u2026\u2020\u2021\u02c6\u2030\u0160\u2039\u0152\u008d\u017d\u008f\u0090\u2018\u2019\u201c\u201d\u2022\u2013\u2014\u02dc\u2122\u0161\u203a\u0153\u009d\u017e\u0178';

/**
 * Decodes Windows-1252, which is also what files mean by ISO-8859-1. By hand: Node's own
 * `TextDecoder` takes these bytes for control characters (seen in Node 20).
 */
export function decodeWindows1252(bytes: Uint8Array): string {
  const text = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  return text.replaceAll(/[\u0080-\u009f]/g, (found) => upper[found.charCodeAt(0) - 0x80] ?? found);
}
