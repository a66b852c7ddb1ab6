import { type Command, decide } from '../../../shared/domain/commands/index.ts';
import { newJournalChanges } from '../../../shared/domain/defaultStages.ts';
import { MemoryJournal } from '../../../shared/domain/journal.ts';
import { type Change, invert } from '../../../shared/domain/tables.ts';
import { canonical } from './canonical.ts';

/** The same journal in memory alone, as simply as it can be written. */
export class Model {
  readonly journal = new MemoryJournal();
  readonly #undo: (readonly Change[])[] = [];
  /** The key of the last step, while what comes next may still become part of it. */
  #mergeKey: string | undefined;
  #redo: (readonly Change[])[] = [];
  /** What it held after each revision. */
  readonly states: string[] = [];

  constructor() {
    this.#apply(newJournalChanges());
  }

  perform(wanted: Command, now: Date, newId: () => string): void {
    const context = { now: now.toISOString(), today: '2026-11-24', newId };
    const decision = decide(this.journal, wanted, context);
    if (!decision.ok) return;
    const { mergeKey, changes } = decision;
    const merges = mergeKey !== undefined && mergeKey === this.#mergeKey;
    const before = merges ? (this.#undo.pop() ?? []) : [];
    this.#undo.push([...before, ...changes]);
    this.#mergeKey = mergeKey;
    this.#redo = [];
    this.#apply(decision.changes);
  }

  undo(): void {
    const step = this.#undo.pop();
    if (step === undefined) return;
    this.#mergeKey = undefined;
    this.#redo.push(step);
    this.#apply(invert(step));
  }

  redo(): void {
    const step = this.#redo.pop();
    if (step === undefined) return;
    this.#mergeKey = undefined;
    this.#undo.push(step);
    this.#apply(step);
  }

  #apply(changes: readonly Change[]): void {
    this.journal.apply(changes);
    this.states.push(canonical(this.journal));
  }
}
