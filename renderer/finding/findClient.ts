import type { Suggestion } from '../../shared/domain/matching/matchIndex.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { call } from '../data/bridge.ts';
import type { Replica } from '../data/replica.ts';
import { replicaSignal, report } from '../data/session.ts';
import { createSignal } from '../data/signal.ts';
import { startWorker } from '../data/trustedWorker.ts';
import type { Found, FromWorker, ToWorker } from './messages.ts';
import { Answers } from './answers.ts';
import workerUrl from './worker.ts?worker&url';

/** Records sent to the worker at a time: copying them is work of the window. */
const BATCH = 250;
/** Contacts whose texts are fetched at a time. */
const TEXTS_OF = 40;

/** Counts up when the worker has been told of changes, so that questions are asked again. */
export const findable = createSignal(0);

/** The worker that searches one replica, and what it has been told. */
class FindClient {
  readonly #worker = startWorker(workerUrl);
  readonly #replica: Replica;
  readonly #waiting: Iterator<Change>[] = [];
  readonly #answers = new Answers<FromWorker>();
  #telling = false;
  #texts: Promise<void> | null = null;
  readonly #stop: () => void;
  #ended = false;

  constructor(replica: Replica) {
    this.#replica = replica;
    this.#worker.addEventListener('message', ({ data }: MessageEvent<FromWorker>) => {
      this.#answers.take(data.ask, data);
    });
    this.#worker.addEventListener('error', (event) => {
      event.preventDefault();
      this.#answers.release();
      report(new Error(event.message));
    });
    this.#tell(existing(replica));
    this.#stop = replica.onChanges((changes) => {
      this.#tell(changes);
      if (this.#texts !== null) this.#refetch(changes);
    });
  }

  end(): void {
    this.#ended = true;
    this.#stop();
    this.#worker.terminate();
    this.#answers.end();
  }

  async findPeople(query: string): Promise<Found['people']> {
    const reply = await this.#ask({ kind: 'findPeople', query });
    return reply !== null && 'people' in reply ? reply.people : [];
  }

  async findNotes(query: string): Promise<Found['notes']> {
    const reply = await this.#ask({ kind: 'findNotes', query });
    return reply !== null && 'notes' in reply ? reply.notes : [];
  }

  async suggest(
    contactId: string,
    skip: readonly string[],
    limit: number,
  ): Promise<readonly Suggestion[]> {
    await this.withTexts();
    const reply = await this.#ask({ kind: 'suggest', contactId, skip, limit });
    return reply !== null && 'suggestions' in reply ? reply.suggestions : [];
  }

  /** Sends the texts of all notes after their first lines, once; resolves when they are there. */
  withTexts(): Promise<void> {
    this.#texts ??= this.#fetchTexts().catch((error: unknown) => {
      this.#texts = null;
      report(error);
    });
    return this.#texts;
  }

  async #fetchTexts(): Promise<void> {
    if (!this.#replica.complete) await this.#allThere();
    const ids = [...this.#replica.journal.tables.contacts.keys()];
    for (let from = 0; from < ids.length && !this.#ended; from += TEXTS_OF) {
      await this.#fetchTextsOf(ids.slice(from, from + TEXTS_OF));
    }
    if (!this.#ended) findable.set(findable.get() + 1);
  }

  #allThere(): Promise<void> {
    return new Promise((resolve) => {
      const stop = this.#replica.subscribe('complete', () => {
        stop();
        resolve();
      });
    });
  }

  async #fetchTextsOf(contactIds: readonly string[]): Promise<void> {
    const bodies = await call('journal.bodiesOf', { contactIds: [...contactIds] });
    this.#post({ kind: 'bodies', bodies });
  }

  #refetch(changes: readonly Change[]): void {
    const ids = new Set<string>();
    for (const { table, after } of changes) {
      if (table === 'notes' && after !== null) ids.add(after.contactId);
    }
    for (const id of ids) {
      this.#fetchTextsOf([id]).then(() => findable.set(findable.get() + 1), report);
    }
  }

  #ask(
    question:
      | { readonly kind: 'findPeople' | 'findNotes'; readonly query: string }
      | Omit<Extract<ToWorker, { kind: 'suggest' }>, 'ask'>,
  ): Promise<FromWorker | null> {
    this.#flush();
    return this.#answers.ask((ask) => this.#post({ ...question, ask }));
  }

  #tell(changes: Iterable<Change>): void {
    this.#waiting.push(changes[Symbol.iterator]());
    if (this.#telling) return;
    this.#telling = true;
    setTimeout(() => this.#tellSome());
  }

  #tellSome(): void {
    if (this.#ended) return;
    if (this.#batch()) setTimeout(() => this.#tellSome());
    else {
      this.#telling = false;
      findable.set(findable.get() + 1);
    }
  }

  /** Everything at once that is still waiting but for a large journal being read. */
  #flush(): void {
    if (this.#replica.complete) this.#batch();
  }

  /** @returns whether there is more */
  #batch(): boolean {
    const contacts: Extract<ToWorker, { kind: 'contacts' }>['records'][number][] = [];
    const notes: Extract<ToWorker, { kind: 'notes' }>['records'][number][] = [];
    let more = true;
    while (contacts.length + notes.length < BATCH) {
      const next = this.#waiting[0]?.next();
      if (next === undefined) {
        more = false;
        break;
      }
      if (next.done) this.#waiting.shift();
      else if (next.value.table === 'contacts') contacts.push([next.value.id, next.value.after]);
      else if (next.value.table === 'notes') notes.push([next.value.id, next.value.after]);
    }
    if (contacts.length > 0) this.#post({ kind: 'contacts', records: contacts });
    if (notes.length > 0) this.#post({ kind: 'notes', records: notes });
    return more;
  }

  #post(message: ToWorker): void {
    if (this.#ended) return;
    // oxlint-disable-next-line unicorn/require-post-message-target-origin -- workers have no origin
    this.#worker.postMessage(message);
  }
}

function* existing(replica: Replica): Generator<Change> {
  const { contacts, notes } = replica.journal.tables;
  for (const [id, after] of contacts) yield { table: 'contacts', id, before: null, after };
  for (const [id, after] of notes) yield { table: 'notes', id, before: null, after };
}

let current: FindClient | null = null;

/** Started at the first need, and kept up to date from then on. */
export function findClient(): FindClient {
  current ??= new FindClient(replicaSignal.get());
  return current;
}

// Another journal was opened.
replicaSignal.subscribe(() => {
  current?.end();
  current = null;
  findable.set(findable.get() + 1);
});
