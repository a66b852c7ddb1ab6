/** Longest line of a vCard, in octets of UTF-8, without its line end (RFC 2426, 2.6). */
const MAX_OCTETS = 75;

/**
 * Folds a content line and ends it: no line over 75 octets, a character never split.
 * Control characters, which no reader takes, are left out.
 */
export function foldLine(line: string): string {
  // oxlint-disable-next-line no-control-regex
  const clean = line.replaceAll(/[\u0000-\u0008\u000a-\u001f\u007f]/g, '');
  const folded: string[] = [];
  let start = 0;
  let octets = 0;
  for (let index = 0; index < clean.length; ) {
    const code = clean.codePointAt(index) ?? 0;
    const length = octetsOf(code);
    if (octets + length > MAX_OCTETS) {
      folded.push(clean.slice(start, index));
      start = index;
      // The space that marks the fold counts.
      octets = 1;
    }
    octets += length;
    index += code > 0xffff ? 2 : 1;
  }
  folded.push(clean.slice(start));
  return `${folded.join('\r\n ')}\r\n`;
}

function octetsOf(code: number): number {
  if (code < 0x80) return 1;
  if (code < 0x800) return 2;
  return code < 0x1_0000 ? 3 : 4;
}
