import type { BoardView } from '../../shared/domain/boardView.ts';
import type { Day } from '../../shared/domain/day.ts';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { missingEvidence } from '../../shared/domain/views/evidence.ts';
import { warmthOf } from '../../shared/domain/views/warmth.ts';
import { isWaiting } from '../../shared/domain/views/waiting.ts';
import { createSignal, type Signal } from '../data/signal.ts';
import { ColumnIndex, type Place } from '../../shared/domain/columnIndex.ts';
import { type BoardFilter, passes, type Standing, type WordKind } from './filter.ts';
import { laneOf, sortKey } from './sortKey.ts';
import { type Label, LabelCounts } from './labelCounts.ts';

const LABELS = 3;

/** Which cards are shown, and in which order. */
export interface BoardLook extends Pick<BoardView, 'sort' | 'lanes'> {
  readonly filters: readonly BoardFilter[];
}

const plainLook: BoardLook = { filters: [], sort: 'hand', lanes: 'none' };

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
  #look: BoardLook = plainLook;
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
    const { notes, stages } = this.#readsOf();
    if (stages && changes.some(({ table }) => table === 'stages')) {
      this.#count(this.#journal.tables.contacts.keys());
      return;
    }
    const ids = new Set<string>();
    for (const change of changes) {
      if (change.table === 'contacts') ids.add(change.id);
      else if (
        change.table === 'followUps' ||
        (notes && (change.table === 'notes' || change.table === 'referrals'))
      ) {
        if (change.before) ids.add(change.before.contactId);
        if (change.after) ids.add(change.after.contactId);
      }
    }
    if (ids.size > 0) this.#count(ids);
  }

  /** Which cards are shown, and in which order. */
  setLook(look: BoardLook): void {
    if (look === this.#look) return;
    this.#look = look;
    this.#arrange();
  }

  /** Every word of a kind that contacts on the board have. */
  words(kind: WordKind): string[] {
    return this.#labelCounts.words(kind);
  }

  /** The lane in which a card stands; `null` without lanes, or for none. */
  laneOf(id: string): string | null {
    const contact = this.#seen.get(id);
    return contact ? laneOf(contact, this.#look.lanes) : null;
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
    const { filters, sort, lanes } = this.#look;
    if (!contact || !passes(filters, contact, (how) => this.#stands(contact, how))) return null;
    if (sort === 'hand' && lanes === 'none') return contact;
    const rank = sortKey(this.#journal, contact, this.#look, this.#today);
    return { stageId: contact.stageId, rank };
  }

  #stands(contact: Contact, how: Standing): boolean {
    switch (how) {
      case 'waiting':
        return this.#waiting.has(contact.id);
      case 'cooling':
        return warmthOf(this.#journal, contact, this.#today).warmth <= 1;
      case 'evidence': {
        const stage = this.#journal.tables.stages.get(contact.stageId);
        if (!stage) return false;
        return missingEvidence(this.#journal, contact.id, stage, this.#today).length > 0;
      }
      case 'noNote':
        return this.#journal.idsOf('notes', contact.id).size === 0;
    }
  }

  /** What the look depends on beside contacts and follow-ups. */
  #readsOf(): { readonly notes: boolean; readonly stages: boolean } {
    const { filters, sort } = this.#look;
    const kinds = new Set<string>(filters.map(({ kind }) => kind));
    const stages = sort === 'warmth' || kinds.has('cooling') || kinds.has('evidence');
    return { stages, notes: stages || kinds.has('noNote') };
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
