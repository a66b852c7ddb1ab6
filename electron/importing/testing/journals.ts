import { newJournalChanges } from '../../../shared/domain/defaultStages.ts';
import { MemoryJournal } from '../../../shared/domain/journal.ts';
import { type Change, invert } from '../../../shared/domain/tables.ts';
import type { ImportJournal } from '../commitImport.ts';
import type { PlanningOptions } from '../planning/planImport.ts';
import { defaultStepPlan } from '../../../shared/domain/stepPlan.ts';

/** A journal in memory that takes commits, for tests. */
export interface TestJournal extends ImportJournal {
  readonly journal: MemoryJournal;
  readonly commits: readonly (readonly Change[])[];
  undo(): void;
}

export function testJournal(...changes: readonly Change[]): TestJournal {
  const journal = new MemoryJournal();
  journal.apply([...newJournalChanges(), ...changes]);
  const commits: (readonly Change[])[] = [];
  return {
    journal,
    commits,
    get revision() {
      return commits.length;
    },
    commit(label, committed) {
      journal.apply(committed);
      commits.push(committed);
      return Promise.resolve({ revision: commits.length, label });
    },
    undo() {
      journal.apply(invert(commits.at(-1) ?? []));
    },
  };
}

/** The circumstances of an import in a test: a fixed day, ids that count up. */
export function testOptions(prefix = 'id'): PlanningOptions & { readonly today: string } {
  let count = 0;
  return {
    context: {
      now: '2026-11-24T09:00:00.000Z',
      today: '2026-11-24',
      newId: () => `${prefix}${(count += 1)}`,
    },
    locale: 'it-IT',
    zone: 'Europe/Rome',
    firstSteps: defaultStepPlan,
    today: '2026-11-24',
  };
}
