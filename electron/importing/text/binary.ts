/** What a file that is not text seems to be, told by its first bytes and not by its name. */
export type BinaryKind = 'picture' | 'pdf' | 'spreadsheet' | 'archive' | 'other';

const signatures: readonly (readonly [BinaryKind, readonly number[]])[] = [
  ['picture', [0x89, 0x50, 0x4e, 0x47]],
  ['picture', [0xff, 0xd8, 0xff]],
  ['picture', [0x47, 0x49, 0x46, 0x38]],
  ['pdf', [0x25, 0x50, 0x44, 0x46, 0x2d]],
  // The container of Excel's and Word's files before 2007.
  ['spreadsheet', [0xd0, 0xcf, 0x11, 0xe0]],
  ['archive', [0x1f, 0x8b]],
  ['archive', [0x37, 0x7a, 0xbc, 0xaf]],
  ['archive', [0x52, 0x61, 0x72, 0x21]],
];
const zip = [0x50, 0x4b, 0x03, 0x04];
const headBytes = 4096;

/** The kind that the first bytes show; `null` when they are those of no kind we know. */
export function signatureOf(bytes: Uint8Array): BinaryKind | null {
  if (startsWith(bytes, zip)) return zipKind(bytes);
  return signatures.find(([, signature]) => startsWith(bytes, signature))?.[0] ?? null;
}

/** Whether decoded text is text at all: hardly any control characters, no NUL. */
export function looksBinary(text: string): boolean {
  const head = text.slice(0, headBytes);
  let controls = 0;
  for (let index = 0; index < head.length; index += 1) {
    const code = head.charCodeAt(index);
    if (code === 0) return true;
    if (code < 32 && code !== 9 && code !== 10 && code !== 12 && code !== 13) controls += 1;
  }
  return controls > head.length / 20 || text.includes('\u0000');
}

/** Excel's and LibreOffice's files are ZIP archives with telling names inside. */
function zipKind(bytes: Uint8Array): BinaryKind {
  const head = Buffer.from(bytes.subarray(0, headBytes)).toString('latin1');
  return /\bxl\/|\[Content_Types\]|opendocument\.spreadsheet/.test(head)
    ? 'spreadsheet'
    : 'archive';
}

function startsWith(bytes: Uint8Array, signature: readonly number[]): boolean {
  return signature.every((byte, index) => bytes[index] === byte);
}
