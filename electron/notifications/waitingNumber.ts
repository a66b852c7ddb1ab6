import { localDay } from '../../shared/domain/day.ts';
import { peopleWaiting } from '../../shared/domain/views/waiting.ts';
import type { JournalKeeper } from '../journals/journalKeeper.ts';

/** How many people wait in the open journal, for the badge; none while it is locked. */
export class WaitingNumber {
  readonly #keeper: Pick<JournalKeeper, 'openStore' | 'isDemo' | 'copyOf'>;
  readonly #now: () => Date;
  readonly #tell: (waiting: number) => void;
  #told = 0;

  /** @param tell hears the number when it is another */
  constructor(
    keeper: Pick<JournalKeeper, 'openStore' | 'isDemo' | 'copyOf'>,
    now: () => Date,
    tell: (waiting: number) => void,
  ) {
    this.#keeper = keeper;
    this.#now = now;
    this.#tell = tell;
  }

  look(): void {
    const { openStore, isDemo, copyOf } = this.#keeper;
    // Sample people do not wait, and those in an old backup no longer do.
    const store = isDemo || copyOf !== null ? null : openStore;
    const waiting = store === null ? 0 : peopleWaiting(store.journal, localDay(this.#now())).length;
    if (waiting === this.#told) return;
    this.#told = waiting;
    this.#tell(waiting);
  }
}
