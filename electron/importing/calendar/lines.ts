import { contentLine } from '../vcard/contentLine.ts';
import { parseProperty, type Property } from '../vcard/property.ts';

/** A line of a calendar as it stands in the file: a property, or where a component begins or ends. */
export interface CalendarLine {
  /** Its first line, counted from 1. */
  readonly line: number;
  /** Unfolded. */
  readonly raw: string;
  /** `null` where the line is no property, or an edge. */
  readonly property: Property | null;
  /** `BEGIN:VEVENT`: the name in capitals; `null` for another line. */
  readonly edge: { readonly kind: 'begin' | 'end'; readonly name: string } | null;
}

/** Longest property that is read, in characters: a picture in a description, not a book. */
const MAX_LINE = 5_000_000;

/**
 * The properties of a calendar, one at a time (RFC 5545, 3.1: a line that begins with a space
 * or a tab goes on with the one before). The text ends its lines with `\n`.
 */
export function* calendarLines(text: string): Generator<CalendarLine> {
  let parts: string[] = [];
  let length = 0;
  let first = 0;
  let number = 0;
  for (let start = 0; start < text.length; ) {
    const newline = text.indexOf('\n', start);
    const end = newline === -1 ? text.length : newline;
    const line = text.slice(start, end);
    start = end + 1;
    number += 1;
    if (/^[ \t]/.test(line) && parts.length > 0) {
      length += line.length;
      if (length <= MAX_LINE) parts.push(line.slice(1));
      continue;
    }
    if (parts.length > 0) yield read(first, parts.join(''));
    parts = line.trim() === '' ? [] : [line];
    length = line.length;
    first = number;
  }
  if (parts.length > 0) yield read(first, parts.join(''));
}

function read(line: number, raw: string): CalendarLine {
  const [, kind, name = ''] = /^\s*(BEGIN|END)\s*:\s*([\w-]+)\s*$/i.exec(raw) ?? [];
  if (kind !== undefined) {
    const edge = kind.toUpperCase() === 'BEGIN' ? ('begin' as const) : ('end' as const);
    return { line, raw, property: null, edge: { kind: edge, name: name.toUpperCase() } };
  }
  const content = contentLine(raw.trimEnd());
  const property = content === null ? null : parseProperty(content);
  return { line, raw, property, edge: null };
}
