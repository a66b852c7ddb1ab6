import { isDeepStrictEqual } from 'node:util';
import type { DecisionContext } from '../../shared/domain/commands/command.ts';
import { type Day, localDay } from '../../shared/domain/day.ts';
import type { Journal, MemoryJournal } from '../../shared/domain/journal.ts';
import { type Change, invert } from '../../shared/domain/tables.ts';
import { type PortableText, portable } from '../../shared/i18n/index.ts';
import { type History, remember } from './history.ts';
import { isChange } from './journalChecks.ts';
import type { Cause, JournalEntry } from './journalLine.ts';
import { isRecordAfter } from './recordCheck.ts';
import type { Step } from './stepStack.ts';

/** What a request would do to the journal as it is when its turn comes. */
export type Plan =
  | {
      readonly ok: true;
      readonly cause: Cause;
      readonly label: PortableText;
      readonly changes: readonly Change[];
      readonly mergeKey?: string | undefined;
    }
  | { readonly ok: false; readonly refusal: PortableText };

/** When something is decided: what waits together is decided at one moment. */
export class Moment implements DecisionContext {
  readonly #date: Date;
  readonly now: string;
  readonly newId: () => string;
  #today: Day | null = null;

  constructor(date: Date, newId: () => string) {
    this.#date = date;
    this.now = date.toISOString();
    this.newId = newId;
  }

  /** Reckoned when asked for: most commands do not. */
  get today(): Day {
    this.#today ??= localDay(this.#date);
    return this.#today;
  }
}

export interface Request<Outcome> {
  readonly plan: (journal: Journal, history: HistoryAhead, moment: Moment) => Plan;
  readonly resolve: (outcome: Outcome) => void;
  readonly reject: (error: unknown) => void;
}

/** The history as what is planned will leave it, reckoned when somebody asks for it. */
export class HistoryAhead {
  #history: History;
  #later: JournalEntry[] = [];

  constructor(history: History) {
    this.#history = history;
  }

  get now(): History {
    this.#history = this.#later.reduce(remember, this.#history);
    this.#later = [];
    return this.#history;
  }

  add(entry: JournalEntry): void {
    this.#later.push(entry);
  }
}

export type Planned<Outcome> =
  | { readonly request: Request<Outcome>; readonly entry: JournalEntry; readonly refusal: null }
  | { readonly request: Request<Outcome>; readonly entry: null; readonly refusal: PortableText };

/** What the requests are planned upon. */
export interface State {
  readonly journal: MemoryJournal;
  readonly history: History;
  readonly revision: number;
  readonly moment: Moment;
}

/**
 * Each request is decided on the state that the ones before it leave. So that nobody sees
 * what is not on disk yet, that state is played forward and back again before this returns.
 * A request that throws is rejected and left out.
 */
export function planAll<Outcome>(
  requests: readonly Request<Outcome>[],
  { journal, history, revision: start, moment }: State,
): Planned<Outcome>[] {
  const planned: Planned<Outcome>[] = [];
  const played: (readonly Change[])[] = [];
  const ahead = new HistoryAhead(history);
  let revision = start;
  try {
    for (const request of requests) {
      const plan = attempt(request, journal, ahead, moment);
      if (plan === null) continue;
      if (!plan.ok) {
        planned.push({ request, refusal: plan.refusal, entry: null });
        continue;
      }
      revision += 1;
      const { cause, label, changes, mergeKey } = plan;
      const common = { revision, at: moment.now, cause, label, changes };
      const entry: JournalEntry = mergeKey === undefined ? common : { ...common, mergeKey };
      planned.push({ request, entry, refusal: null });
      if (planned.length === requests.length) break;
      ahead.add(entry);
      journal.apply(changes);
      played.push(changes);
    }
  } finally {
    for (const changes of played.toReversed()) takeBack(journal, changes);
  }
  return planned;
}

/** As applying the inverse would, without making it. */
function takeBack(journal: MemoryJournal, changes: readonly Change[]): void {
  for (let index = changes.length - 1; index >= 0; index -= 1) {
    const change = changes[index];
    if (change !== undefined) journal.set(change.table, change.id, change.before);
  }
}

/** The plan of a request; `null` when it threw, which only its caller hears of. */
function attempt(
  request: Request<never>,
  journal: Journal,
  history: HistoryAhead,
  moment: Moment,
): Plan | null {
  try {
    const plan = request.plan(journal, history, moment);
    // What is written must be readable: better one defect refused than a store unopened.
    if (plan.ok && !plan.changes.every((change) => isReadable(journal, change))) {
      throw new Error('a change is malformed');
    }
    return plan;
  } catch (error) {
    request.reject(error);
    return null;
  }
}

/** What the journal holds has been checked; of a record that follows it, what differs counts. */
function isReadable(journal: Journal, change: Change): boolean {
  const { table, id, before, after } = change;
  // Texts are read from the disk when asked for, and have nothing else to check.
  if (before === null || after === null || table === 'noteBodies') return isChange(change);
  const isKnown = id === before.id && journal.tables[table].get(id) === before;
  return isKnown ? isRecordAfter(table, before, after) : isChange(change);
}

/** The newest step taken back, or done again. */
export function planStep(
  journal: Journal,
  step: Step | undefined,
  cause: 'undo' | 'redo',
  nothing: 'refused.nothingToUndo' | 'refused.nothingToRedo',
): Plan {
  if (step === undefined) return { ok: false, refusal: portable(nothing) };
  const changes = cause === 'undo' ? invert(step.changes) : step.changes;
  if (!stillHolds(journal, changes)) {
    return { ok: false, refusal: portable('refused.changedSince') };
  }
  return { ok: true, cause, label: step.label, changes };
}

/** Whether the journal holds what the changes start from. */
export function stillHolds(journal: Journal, changes: readonly Change[]): boolean {
  return changes.every(({ table, id, before }) => {
    const record = journal.tables[table].get(id) ?? null;
    return record === before || isDeepStrictEqual(record, before);
  });
}
