import { type CalendarLine, calendarLines } from './lines.ts';

/** A `VEVENT`. */
export interface Component {
  /** The line of its `BEGIN`. */
  readonly line: number;
  readonly lines: readonly CalendarLine[];
  /** What else is inside it, by name: `VALARM`. */
  readonly inside: readonly string[];
}

export type Part =
  | { readonly kind: 'event'; readonly component: Component }
  /** The file breaks off before its end, or its end is that of something else. */
  | { readonly kind: 'unfinished'; readonly component: Component }
  /** Something else that calendars hold, with its name: `VTODO`. */
  | { readonly kind: 'other'; readonly name: string; readonly line: number }
  /** A line that is no property, or stands where none may. */
  | { readonly kind: 'stray'; readonly line: CalendarLine };

interface Open {
  readonly line: number;
  readonly lines: CalendarLine[];
  readonly inside: string[];
  readonly depth: number;
}

/** What only describes the calendar itself, and is no loss. */
const frames = new Set(['VCALENDAR', 'VTIMEZONE']);

/** The events of a calendar one at a time, and what stands beside them. Never throws. */
export function* calendarParts(text: string): Generator<Part> {
  const open: string[] = [];
  let event: Open | null = null;
  for (const line of calendarLines(text)) {
    if (line.edge === null) {
      if (line.property === null || open.length === 0) yield { kind: 'stray', line };
      else if (event !== null && open.length === event.depth + 1) event.lines.push(line);
      continue;
    }
    const { kind, name } = line.edge;
    if (kind === 'begin') {
      // An event in an event: the end of the first is missing.
      if (name === 'VEVENT' && event !== null) {
        yield { kind: 'unfinished', component: event };
        open.length = event.depth;
        event = null;
      }
      if (name === 'VEVENT') {
        event = { line: line.line, lines: [], inside: [], depth: open.length };
      } else if (event !== null) event.inside.push(name);
      else if (open.at(-1) === 'VCALENDAR' && !frames.has(name)) {
        yield { kind: 'other', name, line: line.line };
      }
      open.push(name);
      continue;
    }
    const at = open.lastIndexOf(name);
    if (at !== -1) open.length = at;
    if (event !== null && open.length <= event.depth) {
      yield { kind: name === 'VEVENT' ? 'event' : 'unfinished', component: event };
      event = null;
    }
  }
  if (event !== null) yield { kind: 'unfinished', component: event };
}
