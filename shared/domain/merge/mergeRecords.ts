import { sameValue } from '../sameValue.ts';
import { type Change, type TableName, tableNames } from '../tables.ts';
import type { JournalTables } from '../journalDifference.ts';
import { keepHolders } from './keepHolders.ts';

/** Whose word counts where both have changed the same thing. */
export type Side = 'ours' | 'theirs';

/** Something that both versions have changed, each in its own way. */
export interface Conflict {
  readonly table: TableName;
  readonly id: string;
  /** `null`: one side has deleted the record that the other has changed. */
  readonly field: string | null;
  /** The values; `undefined` for a record that is not there. */
  readonly ours: unknown;
  readonly theirs: unknown;
}

export interface Merge {
  /** What turns ours into both; where there is a conflict, as was chosen. */
  readonly changes: readonly Change[];
  readonly conflicts: readonly Conflict[];
}

type Fields = Readonly<Record<string, unknown>>;

/**
 * Two versions of a journal that went apart from a common one, as one: field by field, what
 * only one side has changed is as that side says. `base` is `null` where no common version
 * is known: then nothing is taken for deleted, and every difference is a conflict.
 * `choose` decides conflicts.
 */
export function mergeJournals(
  base: JournalTables | null,
  ours: JournalTables,
  theirs: JournalTables,
  choose: (conflict: Conflict) => Side,
): Merge {
  const changes: Change[] = [];
  const conflicts: Conflict[] = [];
  const decide = (conflict: Conflict): Side => {
    conflicts.push(conflict);
    return choose(conflict);
  };
  for (const table of tableNames) {
    for (const id of new Set([...ours[table].keys(), ...theirs[table].keys()])) {
      // Records of one table, which the types cannot follow through a union of tables.
      const [was, mine, other] = [base?.[table], ours[table], theirs[table]].map(
        (records) => (records?.get(id) ?? null) as unknown as Fields | null,
      ) as [Fields | null, Fields | null, Fields | null];
      const merged = mergeRecord(table, id, { was, mine, other }, decide);
      if (sameValue(merged, mine)) continue;
      changes.push({ table, id, before: mine, after: merged } as unknown as Change);
    }
  }
  return { changes: keepHolders(changes, ours, theirs), conflicts };
}

interface Three {
  readonly was: Fields | null;
  readonly mine: Fields | null;
  readonly other: Fields | null;
}

function mergeRecord(
  table: TableName,
  id: string,
  { was, mine, other }: Three,
  decide: (conflict: Conflict) => Side,
): Fields | null {
  if (sameValue(mine, other) || sameValue(other, was)) return mine;
  if (sameValue(mine, was)) return other;
  if (mine === null || other === null) {
    const conflict = {
      table,
      id,
      field: null,
      ours: mine ?? undefined,
      theirs: other ?? undefined,
    };
    return decide(conflict) === 'ours' ? mine : other;
  }
  const merged: Record<string, unknown> = { ...mine };
  for (const field of new Set([...Object.keys(mine), ...Object.keys(other)])) {
    const before = was?.[field];
    const [ours, theirs] = [mine[field], other[field]];
    if (sameValue(ours, theirs) || (was !== null && sameValue(theirs, before))) continue;
    if (was !== null && sameValue(ours, before)) merged[field] = theirs;
    else if (decideField(table, field, ours, theirs, decide, id) === 'theirs')
      merged[field] = theirs;
  }
  return merged;
}

/** Times of our own bookkeeping are no question for a person: the later one counts. */
const bookkeeping: ReadonlySet<string> = new Set(['updatedAt', 'editedAt']);

function decideField(
  table: TableName,
  field: string,
  ours: unknown,
  theirs: unknown,
  decide: (conflict: Conflict) => Side,
  id: string,
): Side {
  if (bookkeeping.has(field)) return String(theirs) > String(ours) ? 'theirs' : 'ours';
  return decide({ table, id, field, ours, theirs });
}
