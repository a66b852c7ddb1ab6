import { sameValue } from '../../shared/domain/sameValue.ts';
import { mergeChanges } from '../../shared/domain/mergeChanges.ts';
import { type Change, invert } from '../../shared/domain/tables.ts';
import type { PortableText } from '../../shared/i18n/index.ts';
import type { JournalEntry } from './journalLine.ts';
import { longTextOf } from './longText.ts';
import { mapSteps, push, type Step, type StepStack } from './stepStack.ts';

/** What undo and redo would do next; `null`: nothing. Never changed in place. */
export interface History {
  readonly undo: StepStack | null;
  readonly redo: StepStack | null;
}

export const emptyHistory: History = { undo: null, redo: null };

/**
 * The history after an entry. It needs nothing but the entry, so it can be had again from
 * the lines of a journal file, wherever they begin.
 */
export function remember(history: History, entry: JournalEntry): History {
  const { label, changes } = entry;
  const { undo, redo } = history;
  switch (entry.cause) {
    case 'do':
      return { undo: withDone(undo, entry), redo: null };
    case 'undo':
      // The entry tells all of the step; the history may have begun in the middle of it.
      return { undo: undo?.below ?? null, redo: push(redo, stepOf(label, invert(changes))) };
    case 'redo':
      return { undo: push(undo, stepOf(label, changes)), redo: redo?.below ?? null };
    case 'aside':
      return besides(history, changes);
    default:
      return entry.cause satisfies never;
  }
}

function withDone(steps: StepStack | null, entry: JournalEntry): StepStack | null {
  const { label, changes, mergeKey } = entry;
  if (mergeKey === undefined || steps?.top.mergeKey !== mergeKey) {
    return push(steps, stepOf(label, changes, mergeKey));
  }
  const merged = mergeChanges(steps.top.changes, changes);
  // What came and went again leaves nothing to take back.
  if (merged.length === 0) return steps.below;
  return push(steps.below, stepOf(steps.top.label, merged, mergeKey));
}

/**
 * What was noted beside the steps stays when they are taken back or done again: their records
 * get the same fields.
 */
function besides({ undo, redo }: History, changes: readonly Change[]): History {
  const noted = new Map(changes.map((change) => [keyOf(change), fieldsOf(change)]));
  const withNoted = (step: Step): Step => ({
    ...step,
    changes: step.changes.map((change) => {
      const fields = noted.get(keyOf(change));
      if (fields === undefined) return change;
      const given = <Side extends object | null>(side: Side): Side =>
        side === null ? side : { ...side, ...fields };
      // The same table on both sides, as before.
      return { ...change, before: given(change.before), after: given(change.after) } as Change;
    }),
  });
  const touches = ({ changes: all }: Step): boolean => all.some((one) => noted.has(keyOf(one)));
  return { undo: mapSteps(undo, touches, withNoted), redo: mapSteps(redo, touches, withNoted) };
}

function keyOf({ table, id }: Change): string {
  return `${table} ${id}`;
}

/** What a change gives a record that it did not have. */
function fieldsOf({ before, after }: Change): object {
  if (before === null || after === null) return {};
  const had = new Map<string, unknown>(Object.entries(before));
  return Object.fromEntries(
    Object.entries(after).filter(([name, value]) => !sameValue(had.get(name), value)),
  );
}

/** What a record weighs beside its long text, roughly. */
const RECORD_WEIGHT = 1000;

function stepOf(label: PortableText, changes: readonly Change[], mergeKey?: string): Step {
  let weight = 0;
  for (const { before, after } of changes) {
    weight += RECORD_WEIGHT + textOf(before) + textOf(after);
  }
  return { label, changes, weight, mergeKey };
}

function textOf(record: Change['after']): number {
  return record === null ? 0 : longTextOf(record);
}
