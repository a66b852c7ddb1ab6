import type { Journal } from '../../shared/domain/journal.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Change } from '../../shared/domain/tables.ts';

/** Something that is so of a contact, or not. */
export type Holds = (journal: Journal, contact: Contact) => boolean;

/**
 * Of how many contacts something holds. Counted once; from then on a change costs as much as
 * the contacts it touches, not as the whole journal.
 */
export class ContactCount {
  readonly #journal: Journal;
  readonly #holds: Holds;
  readonly #who = new Set<string>();

  constructor(journal: Journal, holds: Holds) {
    this.#journal = journal;
    this.#holds = holds;
  }

  get count(): number {
    return this.#who.size;
  }

  /** Goes through all of them, a piece after the other; changes may be taken meanwhile. */
  *countAll(): Generator<undefined, void> {
    for (const id of this.#journal.tables.contacts.keys()) {
      this.#look(id);
      yield;
    }
  }

  /** Takes changes that the journal has already taken. */
  take(changes: readonly Change[]): void {
    const ids = new Set<string>();
    for (const change of changes) {
      if (change.table === 'contacts') ids.add(change.id);
      for (const record of [change.before, change.after]) {
        if (record !== null && 'contactId' in record) ids.add(record.contactId);
      }
    }
    for (const id of ids) this.#look(id);
  }

  #look(id: string): void {
    const contact = this.#journal.tables.contacts.get(id);
    if (contact && this.#holds(this.#journal, contact)) this.#who.add(id);
    else this.#who.delete(id);
  }
}
