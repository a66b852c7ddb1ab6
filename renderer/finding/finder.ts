import { MatchIndex } from '../../shared/domain/matching/matchIndex.ts';
import { matchPersonOf } from '../../shared/domain/matching/matchPerson.ts';
import type { Contact } from '../../shared/domain/records/contact.ts';
import type { Note } from '../../shared/domain/records/note.ts';
import { newestFirst } from '../../shared/domain/views/recall.ts';
import type { FromWorker, ToWorker } from './messages.ts';
import { NotesIndex } from './notesIndex.ts';
import { PeopleIndex } from './peopleIndex.ts';

const PEOPLE = 8;
const NOTES = 6;
/** Longest stretch of work at a time, so that a question never waits long for the indexes. */
const SLICE_MS = 8;

type Asked = Extract<ToWorker, { readonly kind: 'suggest' }>;

/**
 * What the worker does, without the worker: keeps the indexes, answers questions. The matcher's
 * index is made when somebody first asks for it, in slices between other work.
 * @param later runs a task after what waits already, such as `setTimeout`
 */
export class Finder {
  readonly #people = new PeopleIndex();
  readonly #notes = new NotesIndex();
  readonly #matches = new MatchIndex();
  readonly #contacts = new Map<string, Contact>();
  readonly #noteOf = new Map<string, Note>();
  readonly #bodies = new Map<string, string>();
  readonly #notesOfContact = new Map<string, Set<string>>();
  /** Contacts whose matches are to be learnt anew. */
  readonly #stale = new Set<string>();
  #asked: Asked[] = [];
  #working = false;
  readonly #answer: (reply: FromWorker) => void;
  readonly #later: (task: () => void) => void;

  constructor(answer: (reply: FromWorker) => void, later: (task: () => void) => void) {
    this.#answer = answer;
    this.#later = later;
  }

  take(message: ToWorker): void {
    switch (message.kind) {
      case 'contacts':
        for (const [id, contact] of message.records) this.#setContact(id, contact);
        break;
      case 'notes':
        for (const [id, note] of message.records) this.#setNote(id, note);
        break;
      case 'bodies':
        for (const { id, text } of message.bodies) this.#setBody(id, text);
        break;
      case 'findPeople':
        this.#answer({ ask: message.ask, people: this.#people.find(message.query, PEOPLE) });
        return;
      case 'findNotes':
        this.#answer({ ask: message.ask, notes: this.#notes.find(message.query, NOTES) });
        return;
      case 'suggest':
        this.#asked.push(message);
    }
    this.#schedule();
  }

  #setContact(id: string, contact: Contact | null): void {
    this.#people.set(id, contact);
    if (contact === null) this.#contacts.delete(id);
    else this.#contacts.set(id, contact);
    this.#stale.add(id);
  }

  #setNote(id: string, note: Note | null): void {
    const before = this.#noteOf.get(id);
    if (before !== undefined) {
      this.#notesOfContact.get(before.contactId)?.delete(id);
      this.#stale.add(before.contactId);
    }
    this.#notes.set(id, note, this.#bodies.get(id) ?? null);
    if (note === null) {
      this.#noteOf.delete(id);
      this.#bodies.delete(id);
      return;
    }
    this.#noteOf.set(id, note);
    const ids = this.#notesOfContact.get(note.contactId) ?? new Set();
    this.#notesOfContact.set(note.contactId, ids.add(id));
    this.#stale.add(note.contactId);
  }

  #setBody(id: string, text: string): void {
    this.#bodies.set(id, text);
    const note = this.#noteOf.get(id);
    // The note itself is still on its way.
    if (note === undefined) return;
    this.#notes.set(id, note, text);
    this.#stale.add(note.contactId);
  }

  #schedule(): void {
    if (this.#working) return;
    this.#working = true;
    this.#later(() => this.#work());
  }

  /** Learns for a while, then lets others have their turn. */
  #work(): void {
    const until = performance.now() + SLICE_MS;
    if (this.#asked.length > 0) {
      for (const id of this.#stale) {
        this.#learn(id);
        if (performance.now() >= until) break;
      }
    }
    if (this.#asked.length > 0 && this.#stale.size > 0) {
      this.#later(() => this.#work());
      return;
    }
    this.#working = false;
    const asked = this.#asked;
    this.#asked = [];
    for (const { ask, contactId, limit, skip } of asked) {
      const skipped = new Set(skip);
      const suggestions = this.#matches.suggest(contactId, {
        limit,
        skip: (id) => skipped.has(id),
      });
      this.#answer({ ask, suggestions });
    }
  }

  #learn(id: string): void {
    this.#stale.delete(id);
    const contact = this.#contacts.get(id);
    if (contact?.releasedOn !== null) {
      this.#matches.set(id, null);
      return;
    }
    const notes = [...(this.#notesOfContact.get(id) ?? [])]
      .flatMap((noteId) => this.#noteOf.get(noteId) ?? [])
      .sort(newestFirst)
      .map((note) => ({ note, text: this.#bodies.get(note.id) ?? '' }));
    this.#matches.set(id, matchPersonOf(contact, notes));
  }
}
