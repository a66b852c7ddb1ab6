import type { ImportCounts } from '../../../shared/ipc/importing.ts';
import type { Outcome } from './people.ts';

/** Counts what becomes of the people of each file. */
export class Tally {
  readonly #files = new Map<string, { created: number; updated: number; skipped: number }>();
  readonly #gaining = new Set<string>();

  count(file: string, personId: string, outcome: Outcome): void {
    const counts = this.of(file);
    if (outcome === 'new') counts.created += 1;
    else if (outcome === 'gaining' && !this.#gaining.has(personId)) counts.updated += 1;
    else counts.skipped += 1;
    if (outcome === 'gaining') this.#gaining.add(personId);
  }

  /** Takes back somebody who turned out not to fit the journal. */
  uncount(file: string, outcome: 'new' | 'gaining'): void {
    this.of(file)[outcome === 'new' ? 'created' : 'updated'] -= 1;
  }

  of(file: string): { created: number; updated: number; skipped: number } {
    const counts = this.#files.get(file) ?? { created: 0, updated: 0, skipped: 0 };
    this.#files.set(file, counts);
    return counts;
  }

  get sum(): ImportCounts {
    const sum = { created: 0, updated: 0, skipped: 0 };
    for (const counts of this.#files.values()) {
      sum.created += counts.created;
      sum.updated += counts.updated;
      sum.skipped += counts.skipped;
    }
    return sum;
  }
}
