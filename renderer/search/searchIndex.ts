import type { Change } from '../../shared/domain/tables.ts';
import type { Replica } from '../data/replica.ts';
import { replicaSignal } from '../data/session.ts';
import { createSignal } from '../data/signal.ts';
import { NotesIndex } from './notesIndex.ts';
import { PeopleIndex } from './peopleIndex.ts';

/** Longest stretch of work at a time, so that no keystroke waits for the index. */
const SLICE_MS = 6;

/** Both indexes of one replica, built in slices between other work and kept up to date. */
class SearchIndex {
  readonly people = new PeopleIndex();
  readonly notes = new NotesIndex();
  readonly #waiting: Iterator<Change>[] = [];
  #scheduled = false;
  readonly #onCaughtUp: () => void;

  constructor(replica: Replica, onCaughtUp: () => void) {
    this.#onCaughtUp = onCaughtUp;
    this.#take(existing(replica));
    replica.onChanges((changes) => this.#take(changes));
  }

  #take(changes: Iterable<Change>): void {
    this.#waiting.push(changes[Symbol.iterator]());
    if (this.#scheduled) return;
    this.#scheduled = true;
    setTimeout(() => this.#work());
  }

  #work(): void {
    const until = performance.now() + SLICE_MS;
    while (performance.now() < until) {
      const next = this.#waiting[0]?.next();
      if (next === undefined) {
        this.#scheduled = false;
        this.#onCaughtUp();
        return;
      }
      if (next.done) this.#waiting.shift();
      else this.#index(next.value);
    }
    setTimeout(() => this.#work());
  }

  #index({ table, id, after }: Change): void {
    if (table === 'contacts') this.people.set(id, after);
    else if (table === 'notes') this.notes.set(id, after);
  }
}

function* existing(replica: Replica): Generator<Change> {
  const { contacts, notes } = replica.journal.tables;
  for (const [id, after] of contacts) yield { table: 'contacts', id, before: null, after };
  for (const [id, after] of notes) yield { table: 'notes', id, before: null, after };
}

/** Counts up when the index has caught up with the journal, so that results are looked up again. */
export const indexed = createSignal(0);

function build(): SearchIndex {
  return new SearchIndex(replicaSignal.get(), () => indexed.set(indexed.get() + 1));
}

let current = build();

export function searchIndex(): SearchIndex {
  return current;
}

// Another journal was opened.
replicaSignal.subscribe(() => {
  current = build();
});
