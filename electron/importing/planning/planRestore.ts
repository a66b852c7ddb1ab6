import type { Journal } from '../../../shared/domain/journal.ts';
import { type Change, tableNames } from '../../../shared/domain/tables.ts';
import { portable } from '../../../shared/i18n/index.ts';
import type { Backup } from '../coltiva/parseBackup.ts';
import { type ImportPlan, MAX_EXAMPLES, noEvents } from './plan.ts';

/**
 * Takes a whole exported journal into one that is still empty but for its stages. Two
 * journals that both hold something are not mixed: that is refused.
 */
export function planRestore(backup: Backup, journal: Journal): ImportPlan {
  const label = portable('did.import', { n: backup.contacts });
  const counts = { created: backup.contacts, updated: 0, skipped: 0, ...noEvents };
  const isEmpty = tableNames.every((name) => name === 'stages' || journal.tables[name].size === 0);
  if (!isEmpty) {
    const refusal = portable('import.refused.notEmpty');
    return { changes: [], label, ...counts, created: 0, examples: [], problems: [], refusal };
  }
  const stages = new Map(journal.tables.stages);
  const records = backup.records.map((change): Change => {
    if (change.table !== 'stages') return change;
    const before = stages.get(change.id) ?? null;
    stages.delete(change.id);
    return { ...change, before };
  });
  const gone = [...stages.values()].map((before): Change => {
    return { table: 'stages', id: before.id, before, after: null };
  });
  return {
    changes: [...gone, ...records],
    label,
    ...counts,
    examples: examplesOf(backup),
    problems: [],
    refusal: null,
  };
}

function examplesOf(backup: Backup): ImportPlan['examples'] {
  return backup.records
    .flatMap((change) => (change.table === 'contacts' && change.after ? [change.after] : []))
    .slice(0, MAX_EXAMPLES)
    .map(({ name, company }) => ({ name, detail: company }));
}
