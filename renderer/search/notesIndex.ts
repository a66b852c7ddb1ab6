import { fold } from '../../shared/domain/fold.ts';
import type { Note } from '../../shared/domain/records/note.ts';
import { newestFirst } from '../../shared/domain/views/recall.ts';

interface Entry {
  readonly note: Note;
  readonly folded: string;
}

/** The first lines of notes, and the lines marked to remember; any part of a word is found. */
export class NotesIndex {
  readonly #entries = new Map<string, Entry>();

  set(id: string, note: Note | null): void {
    if (note === null) this.#entries.delete(id);
    else this.#entries.set(id, { note, folded: fold(`${note.remember ?? ''}\n${note.excerpt}`) });
  }

  /** @returns notes that contain every word of the query, the newest first. */
  find(query: string, limit: number): Note[] {
    const words = fold(query).split(/\s+/).filter(Boolean);
    if (words.length === 0) return [];
    const found: Note[] = [];
    for (const { note, folded } of this.#entries.values()) {
      if (words.every((word) => folded.includes(word))) found.push(note);
    }
    return found.sort(newestFirst).slice(0, limit);
  }
}
