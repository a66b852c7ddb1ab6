import type { Journal } from '../../../../shared/domain/journal.ts';
import { canonical } from '../canonical.ts';
import type { Reference } from './reference.ts';
import type { Expected } from './verify.ts';
import type { Told } from './workloads.ts';

/** Remembers what was acknowledged last, in a run that goes another way than the reference. */
export class LastTold implements Told {
  #revision = -1;
  #journal: Pick<Journal, 'tables'> | null = null;

  acknowledged(revision: number, journal: Pick<Journal, 'tables'>): void {
    this.#revision = revision;
    this.#journal = journal;
  }

  /** When the run is over: its memory holds what was acknowledged, and nothing else. */
  expected({ states, kept }: Reference): Expected {
    const own = new Map([...states].slice(0, 1));
    if (this.#journal !== null) own.set(this.#revision, canonical(this.#journal));
    return { acknowledged: this.#revision, states: own, kept };
  }
}
