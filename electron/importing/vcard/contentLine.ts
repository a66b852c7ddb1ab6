import { decodeQuotedPrintable } from './quotedPrintable.ts';

const bareEncodings = new Set(['QUOTED-PRINTABLE', 'BASE64', 'B', '7BIT', '8BIT']);
/** Longest name with parameters, in characters; beyond it a line is no property. */
const MAX_HEAD = 100_000;
const bareValues = new Set(['URL', 'URI', 'INLINE', 'CONTENT-ID', 'CID']);

/**
 * Rewrites one unfolded line of any vCard version as a content line that ical.js reads:
 * parameters always named (`TEL;CELL` → `TEL;TYPE=CELL`), quoted-printable and `CHARSET=`
 * undone, base64 without spaces. `null` when the line is no property.
 */
export function contentLine(line: string): string | null {
  const colon = indexOutsideQuotes(line, ':');
  if (colon === -1 || colon > MAX_HEAD) return null;
  const [name = '', ...rest] = splitOutsideQuotes(line.slice(0, colon), ';');
  if (!/^(?:[\w-]+\.)?[\w-]+$/.test(name.trim())) return null;
  const parameters = rest.map(parameter).filter((found) => found !== null);
  const encoding = last(parameters, 'ENCODING')?.toUpperCase() ?? null;
  const charset = last(parameters, 'CHARSET');
  const isBase64 = encoding === 'BASE64' || encoding === 'B';
  const kept = parameters.flatMap((found) => {
    const upper = found.name.toUpperCase();
    if (upper === 'CHARSET') return [];
    if (upper === 'ENCODING') return isBase64 ? [';ENCODING=b'] : [];
    return [`;${found.name}=${found.value}`];
  });
  const value = line.slice(colon + 1);
  const head = `${name.trim()}${kept.join('')}`;
  if (encoding === 'QUOTED-PRINTABLE') {
    return `${head}:${decodeQuotedPrintable(value, charset).replaceAll('\n', String.raw`\n`)}`;
  }
  return `${head}:${isBase64 ? value.replaceAll(/\s+/g, '') : value}`;
}

interface Parameter {
  readonly name: string;
  /** With its quotes, if it has them. */
  readonly value: string;
}

function parameter(text: string): Parameter | null {
  const trimmed = text.trim();
  const equals = trimmed.indexOf('=');
  if (equals > 0) {
    const name = trimmed.slice(0, equals).trim();
    // A name that is none would make the library refuse the whole line.
    return /^[A-Za-z0-9-]+$/.test(name) ? { name, value: closed(trimmed.slice(equals + 1)) } : null;
  }
  const bare = trimmed.replaceAll('"', '');
  if (bare === '' || equals === 0) return null;
  if (bareEncodings.has(bare.toUpperCase())) return { name: 'ENCODING', value: bare };
  if (bareValues.has(bare.toUpperCase())) return { name: 'VALUE', value: bare };
  return { name: 'TYPE', value: bare };
}

/** A quote that never closes, or stands in the middle, would make the library refuse the line. */
function closed(value: string): string {
  const trimmed = value.trim();
  return /^(?:"[^"]*"(?:,"[^"]*")*|[^"]*)$/.test(trimmed) ? trimmed : trimmed.replaceAll('"', '');
}

function last(parameters: readonly Parameter[], name: string): string | null {
  return (
    parameters.findLast((found) => found.name.toUpperCase() === name)?.value.replaceAll('"', '') ??
    null
  );
}

/** Where a character first stands outside double quotes; -1 for nowhere. */
export function indexOutsideQuotes(text: string, character: string): number {
  let quoted = false;
  for (let index = 0; index < text.length; index += 1) {
    const found = text[index];
    if (found === '"') quoted = !quoted;
    else if (found === character && !quoted) return index;
  }
  // A quote that never closes quotes nothing.
  return quoted ? text.indexOf(character) : -1;
}

function splitOutsideQuotes(text: string, separator: string): string[] {
  const parts: string[] = [];
  let quoted = false;
  let start = 0;
  for (let index = 0; index < text.length; index += 1) {
    const found = text[index];
    if (found === '"') quoted = !quoted;
    if (found !== separator || quoted) continue;
    parts.push(text.slice(start, index));
    start = index + 1;
  }
  return quoted ? text.split(separator) : [...parts, text.slice(start)];
}
