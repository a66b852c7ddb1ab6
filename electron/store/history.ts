import { type Change, invert } from '../../shared/domain/tables.ts';
import type { PortableText } from '../../shared/i18n/index.ts';
import type { JournalEntry } from './journalLine.ts';

/** Something done that can be taken back, or taken back that can be done again. */
export interface Step {
  readonly label: PortableText;
  /** As done: `before` and `after` the first time. */
  readonly changes: readonly Change[];
}

/** What undo and redo would do next, newest last. Never changed in place. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const emptyHistory: History = { undo: [], redo: [] };

/** Steps kept; older ones can no longer be taken back. */
const LONGEST = 100;

/**
 * The history after an entry. It needs nothing but the entry, so it can be had again from
 * the lines of a journal file, wherever they begin.
 */
export function remember(history: History, entry: JournalEntry): History {
  const { label, changes } = entry;
  switch (entry.cause) {
    case 'do':
      return { undo: pushed(history.undo, { label, changes }), redo: [] };
    case 'undo': {
      const step = history.undo.at(-1) ?? { label, changes: invert(changes) };
      return { undo: history.undo.slice(0, -1), redo: pushed(history.redo, step) };
    }
    case 'redo':
      return { undo: pushed(history.undo, { label, changes }), redo: history.redo.slice(0, -1) };
    default:
      return entry.cause satisfies never;
  }
}

function pushed(steps: readonly Step[], step: Step): readonly Step[] {
  return [...steps.slice(steps.length >= LONGEST ? 1 : 0), step];
}
