import type { Day } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { isWaiting } from '../../shared/domain/views/waiting.ts';
import { createSignal, type Signal } from '../data/signal.ts';
import { ColumnIndex, type Place } from '../../shared/domain/columnIndex.ts';
import { type BoardFilter, passes, sameFilter, showAll } from './filter.ts';
import { type Label, LabelCounts } from './labelCounts.ts';

const LABELS = 3;

/**
 * What the board knows beside the records: the order of each column, how many wait in each,
 * and the labels most used. Fed by every batch of changes; a change of one contact costs the
 * same on a board of 500 and of 20,000.
 */
export class BoardIndex {
  /** How many contacts of each stage wait for the person, whatever the filter. */
  readonly waiting = createSignal<ReadonlyMap<string, number>>(new Map());
  readonly labels = createSignal<readonly Label[]>([]);
  /** Counts up whenever a card comes, goes or changes its place. */
  readonly arrangement = createSignal(0);

  readonly #journal: Journal;
  #today: Day;
  #filter: BoardFilter = showAll;
  readonly #columns = new ColumnIndex();
  readonly #signals = new Map<string, Signal<readonly Place[]>>();
  /** Contacts as they were last counted. */
  readonly #seen = new Map<string, Contact>();
  readonly #waiting = new Set<string>();
  readonly #labelCounts = new LabelCounts();

  constructor(journal: Journal, today: Day) {
    this.#journal = journal;
    this.#today = today;
    this.#count(journal.tables.contacts.keys());
  }

  /** The cards of a column that the filter lets through, from top to bottom. */
  column(stageId: string): Signal<readonly Place[]> {
    const known = this.#signals.get(stageId);
    if (known) return known;
    const signal = createSignal(this.#columns.column(stageId));
    this.#signals.set(stageId, signal);
    return signal;
  }

  placeOf(id: string): Place | undefined {
    return this.#columns.placeOf(id);
  }

  indexOf(id: string): number {
    return this.#columns.indexOf(id);
  }

  /** Takes changes that the journal has already taken. */
  take(changes: readonly Change[]): void {
    const ids = new Set<string>();
    for (const change of changes) {
      if (change.table === 'contacts') ids.add(change.id);
      else if (change.table === 'followUps') {
        if (change.before) ids.add(change.before.contactId);
        if (change.after) ids.add(change.after.contactId);
      }
    }
    if (ids.size > 0) this.#count(ids);
  }

  setFilter(filter: BoardFilter): void {
    if (sameFilter(filter, this.#filter)) return;
    this.#filter = filter;
    this.#arrange();
  }

  setToday(today: Day): void {
    if (today === this.#today) return;
    this.#today = today;
    this.#count(this.#journal.tables.contacts.keys());
  }

  #count(ids: Iterable<string>): void {
    const counts = new Map(this.waiting.get());
    const places = new Map<string, Omit<Place, 'id'> | null>();
    let waitingChanged = false;
    let labelsChanged = false;
    for (const id of ids) {
      const before = this.#seen.get(id);
      const after = onBoard(this.#journal.tables.contacts.get(id));
      if (before && this.#waiting.delete(id)) {
        counts.set(before.stageId, (counts.get(before.stageId) ?? 0) - 1);
        waitingChanged = true;
      }
      if (after && isWaiting(this.#journal, id, this.#today)) {
        this.#waiting.add(id);
        counts.set(after.stageId, (counts.get(after.stageId) ?? 0) + 1);
        waitingChanged = true;
      }
      if (this.#labelCounts.replace(before, after)) labelsChanged = true;
      if (after) this.#seen.set(id, after);
      else this.#seen.delete(id);
      places.set(id, this.#placed(after));
    }
    this.#publish(this.#columns.update(places));
    if (waitingChanged && !sameCounts(counts, this.waiting.get())) this.waiting.set(counts);
    if (labelsChanged) this.#publishLabels();
  }

  #arrange(): void {
    const places = new Map<string, Omit<Place, 'id'> | null>();
    for (const [id, contact] of this.#seen) places.set(id, this.#placed(contact));
    this.#publish(this.#columns.update(places));
  }

  #placed(contact: Contact | undefined): Omit<Place, 'id'> | null {
    return contact && passes(this.#filter, contact, this.#waiting.has(contact.id)) ? contact : null;
  }

  #publish(stageIds: ReadonlySet<string>): void {
    for (const stageId of stageIds) {
      this.#signals.get(stageId)?.set(this.#columns.column(stageId));
    }
    if (stageIds.size > 0) this.arrangement.set(this.arrangement.get() + 1);
  }

  #publishLabels(): void {
    const labels = this.#labelCounts.mostUsed(LABELS);
    const key = (list: readonly Label[]) => list.map(({ kind, word }) => kind + word).join('\n');
    if (key(labels) !== key(this.labels.get())) this.labels.set(labels);
  }
}

/** A contact who was released keeps the journal but has no card. */
function onBoard(contact: Contact | undefined): Contact | undefined {
  return contact?.releasedOn === null ? contact : undefined;
}

function sameCounts(a: ReadonlyMap<string, number>, b: ReadonlyMap<string, number>): boolean {
  const keys = new Set([...a.keys(), ...b.keys()]);
  return [...keys].every((key) => (a.get(key) ?? 0) === (b.get(key) ?? 0));
}
