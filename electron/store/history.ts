import { mergeChanges } from '../../shared/domain/mergeChanges.ts';
import { type Change, invert } from '../../shared/domain/tables.ts';
import type { PortableText } from '../../shared/i18n/index.ts';
import type { JournalEntry } from './journalLine.ts';
import { longTextOf } from './longText.ts';

/** Something done that can be taken back, or taken back that can be done again. */
export interface Step {
  readonly label: PortableText;
  /** As done: `before` and `after` the first time. */
  readonly changes: readonly Change[];
  /** Roughly how much memory it holds. */
  readonly weight: number;
  /** What is done next with the same key becomes part of this step. */
  readonly mergeKey?: string | undefined;
}

/** What undo and redo would do next, newest last. Never changed in place. */
export interface History {
  readonly undo: readonly Step[];
  readonly redo: readonly Step[];
}

export const emptyHistory: History = { undo: [], redo: [] };

/**
 * The history after an entry. It needs nothing but the entry, so it can be had again from
 * the lines of a journal file, wherever they begin.
 */
export function remember(history: History, entry: JournalEntry): History {
  const { label, changes } = entry;
  switch (entry.cause) {
    case 'do':
      return { undo: withDone(history.undo, entry), redo: [] };
    case 'undo':
      // The entry tells all of the step; the history may have begun in the middle of it.
      return {
        undo: history.undo.slice(0, -1),
        redo: pushed(history.redo, stepOf(label, invert(changes))),
      };
    case 'redo':
      return {
        undo: pushed(history.undo, stepOf(label, changes)),
        redo: history.redo.slice(0, -1),
      };
    default:
      return entry.cause satisfies never;
  }
}

function withDone(steps: readonly Step[], entry: JournalEntry): readonly Step[] {
  const { label, changes, mergeKey } = entry;
  const last = steps.at(-1);
  if (mergeKey === undefined || last?.mergeKey !== mergeKey) {
    return pushed(steps, { ...stepOf(label, changes), mergeKey });
  }
  const merged = mergeChanges(last.changes, changes);
  const before = steps.slice(0, -1);
  // What came and went again leaves nothing to take back.
  if (merged.length === 0) return before;
  return pushed(before, { ...stepOf(last.label, merged), mergeKey });
}

/** Steps kept, and how much of the journal they may hold in memory, in UTF-16 code units. */
const MOST_STEPS = 100;
const MOST_TEXT = 32_000_000;

/** With one more step on top; the oldest that are too many can no longer be taken back. */
function pushed(steps: readonly Step[], step: Step): readonly Step[] {
  const kept = [...steps.slice(-MOST_STEPS + 1), step];
  let text = kept.reduce((sum, { weight }) => sum + weight, 0);
  while (text > MOST_TEXT && kept.length > 1) text -= kept.shift()?.weight ?? 0;
  return kept;
}

/** What a record weighs beside its long text, roughly. */
const RECORD_WEIGHT = 1000;

function stepOf(label: PortableText, changes: readonly Change[]): Step {
  const weight = changes.reduce(
    (sum, { before, after }) => sum + RECORD_WEIGHT + textOf(before) + textOf(after),
    0,
  );
  return { label, changes, weight };
}

function textOf(record: Change['after']): number {
  return record === null ? 0 : longTextOf(record);
}
