import type { CountryCode } from 'libphonenumber-js/min';
import { type Journal, ownedBy } from '../../../shared/domain/journal.ts';
import type { Contact, ContactDetails } from '../../../shared/domain/records/contact.ts';
import type { Breather } from '../breather.ts';
import type { Draft } from '../draft.ts';
import { learn } from '../matching/merge.ts';
import { PersonIndex } from '../matching/personIndex.ts';

/** What a file adds to a contact beside its details. */
export interface Addition {
  readonly draft: Draft;
  /** A new entry for the journal; empty for none. */
  readonly note: string;
}

/** A contact as it will be after the import. */
export interface Person {
  readonly id: string;
  /** `null` for somebody new. */
  readonly known: Contact | null;
  details: ContactDetails;
  readonly additions: Addition[];
  /** The cards and rows they come from, of this import and of earlier ones. */
  readonly raws: Set<string>;
  readonly notes: Set<string>;
  /** Who introduced them, in the ids of the file. */
  introducedBy: string | null;
}

export type Outcome = 'new' | 'gaining' | 'known';

/** Everybody whom the journal knows and whom the files bring, each once. */
export class People {
  readonly #index: PersonIndex;
  readonly #country: CountryCode | undefined;
  readonly #journal: Journal;
  readonly #newId: () => string;
  /** Those whom the import touches; the others stay in the journal, unread. */
  readonly #touched = new Map<string, Person>();
  readonly #idsInFile = new Map<string, string>();

  private constructor(journal: Journal, country: CountryCode | undefined, newId: () => string) {
    this.#journal = journal;
    this.#country = country;
    this.#newId = newId;
    this.#index = new PersonIndex(country);
  }

  /** Knows everybody in the journal; in slices, as there may be many. */
  static async of(
    journal: Journal,
    country: CountryCode | undefined,
    newId: () => string,
    breather: Breather,
  ): Promise<People> {
    const people = new People(journal, country, newId);
    for (const contact of journal.tables.contacts.values()) {
      const raws = ownedBy(journal, 'sources', contact.id).map(({ raw }) => raw);
      people.#index.add(contact.id, {
        details: contact,
        raws,
        ids: [contact.id, ...raws.flatMap(uidsOf)],
      });
      if (breather.due()) await breather.pause();
    }
    return people;
  }

  /** Takes a person of a file in: as somebody new, or as more about somebody known. */
  take(draft: Draft): { readonly person: Person; readonly outcome: Outcome } {
    const recognisable = {
      details: draft.details,
      raws: [draft.raw],
      ids: [draft.id, draft.uid].filter((id) => id !== null),
    };
    const ref = this.#index.find(recognisable);
    const found = ref === null ? this.#stranger(draft) : this.#acquaintance(ref, draft);
    this.#index.add(found.person.id, { ...recognisable, details: found.person.details });
    if (draft.id !== null) this.#idsInFile.set(draft.id, found.person.id);
    return found;
  }

  /** The contact that an id of the file stands for; `null` for nobody here. */
  resolve(id: string): string | null {
    return this.#idsInFile.get(id) ?? (this.#journal.tables.contacts.has(id) ? id : null);
  }

  get touched(): Iterable<Person> {
    return this.#touched.values();
  }

  #stranger(draft: Draft): { person: Person; outcome: Outcome } {
    const person: Person = {
      id: this.#freeId(draft.id),
      known: null,
      details: { ...draft.details, introducedBy: null },
      additions: [{ draft, note: draft.note }],
      raws: new Set([draft.raw]),
      notes: new Set(draft.note === '' ? [] : [draft.note]),
      introducedBy: draft.details.introducedBy,
    };
    this.#touched.set(person.id, person);
    return { person, outcome: 'new' };
  }

  #acquaintance(id: string, draft: Draft): { person: Person; outcome: Outcome } {
    const person = this.#touched.get(id) ?? this.#fromJournal(id);
    if (person.raws.has(draft.raw)) return { person, outcome: 'known' };
    const details = learn(person.details, { ...draft.details, introducedBy: null }, this.#country);
    const note = draft.note === '' || person.notes.has(draft.note) ? '' : draft.note;
    const raws = [...person.raws];
    const keepsMore = draft.kept.some((line) => !raws.some((raw) => raw.includes(line)));
    const introducedBy =
      person.details.introducedBy ?? person.introducedBy ?? draft.details.introducedBy;
    const gains =
      details !== person.details ||
      note !== '' ||
      keepsMore ||
      introducedBy !== person.introducedBy;
    if (!gains && person.additions.length === 0) return { person, outcome: 'known' };
    person.details = details;
    person.introducedBy = introducedBy;
    person.additions.push({ draft, note });
    person.raws.add(draft.raw);
    if (note !== '') person.notes.add(note);
    this.#touched.set(id, person);
    return { person, outcome: gains && person.known ? 'gaining' : 'known' };
  }

  #fromJournal(id: string): Person {
    const known = this.#journal.tables.contacts.get(id);
    // The index holds only contacts of the journal and people already touched.
    if (!known) throw new Error(`nobody has the id ${id}`);
    const notes = ownedBy(this.#journal, 'notes', id).map(
      (note) => this.#journal.tables.noteBodies.get(note.id)?.text.trim() ?? '',
    );
    const {
      id: _,
      createdAt,
      updatedAt,
      stageId,
      stageSince,
      rank,
      overruled,
      cadence,
      releasedOn,
      ...details
    } = known;
    return {
      id,
      known,
      details,
      additions: [],
      raws: new Set(ownedBy(this.#journal, 'sources', id).map(({ raw }) => raw)),
      notes: new Set(notes),
      introducedBy: known.introducedBy,
    };
  }

  /** The id that the file gives, where it is one and nobody has it; else a new one. */
  #freeId(wanted: string | null): string {
    const isFree = (id: string) => !this.#touched.has(id) && !this.#journal.tables.contacts.has(id);
    return wanted !== null && /^[A-Za-z0-9][A-Za-z0-9_.:-]{0,99}$/.test(wanted) && isFree(wanted)
      ? wanted
      : this.#newId();
  }
}

/** The ids that a card goes by in the program that wrote it. */
function uidsOf(raw: string): string[] {
  const uid = /^(?:[\w-]+\.)?UID(?:;[^:\n]*)?:(.+)$/im.exec(raw)?.[1]?.trim();
  return uid ? [uid] : [];
}
