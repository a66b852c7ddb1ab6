import type { Change } from './tables.ts';

/**
 * Two steps as one: each record from what it was before the earlier step to what it is after
 * the later one. A record that came and went is left out. Undoing the result undoes both.
 */
export function mergeChanges(earlier: readonly Change[], later: readonly Change[]): Change[] {
  const merged = new Map<string, Change>();
  for (const change of [...earlier, ...later]) {
    const key = `${change.table}/${change.id}`;
    const first = merged.get(key);
    // Both are changes of one table, which TypeScript cannot see through the key.
    merged.set(key, first ? ({ ...change, before: first.before } as Change) : change);
  }
  return [...merged.values()].filter(({ before, after }) => before !== null || after !== null);
}
