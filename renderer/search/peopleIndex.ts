import MiniSearch from 'minisearch';
import { fold } from '../../shared/domain/fold.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';

interface Entry {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  readonly trade: string;
  readonly tags: string;
  readonly place: string;
}

/** Fields may hold 20,000 characters; beyond this nobody searches. */
const FIELD_MAX = 300;

/** Contacts by name, company, trade, tags and place: typos, accents and beginnings of words. */
export class PeopleIndex {
  readonly #search = new MiniSearch<Entry>({
    fields: ['name', 'company', 'trade', 'tags', 'place'],
    storeFields: [],
    processTerm: (term) => fold(term) || null,
    autoVacuum: true,
  });

  set(id: string, contact: Contact | null): void {
    if (this.#search.has(id)) this.#search.discard(id);
    if (contact) this.#search.add(entryOf(contact));
  }

  /** @returns ids of contacts, the best first. */
  find(query: string, limit: number): string[] {
    return this.#search
      .search(query.slice(0, FIELD_MAX), {
        combineWith: 'AND',
        prefix: true,
        // One slip in a word of four letters, two in a long one.
        fuzzy: (term) => (term.length < 4 ? false : term.length < 8 ? 1 : 2),
        boost: { name: 4, company: 2 },
        weights: { prefix: 0.6, fuzzy: 0.25 },
      })
      .slice(0, limit)
      .map(({ id }) => String(id));
  }
}

function entryOf(contact: Contact): Entry {
  const short = (...texts: readonly string[]) => texts.join(' ').slice(0, FIELD_MAX);
  return {
    id: contact.id,
    name: short(contact.name),
    company: short(contact.company),
    trade: short(contact.trade, contact.role),
    tags: short(...contact.tags, contact.chapter),
    place: short(contact.city, contact.metWhere),
  };
}
