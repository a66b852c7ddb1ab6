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
    // A common word is in every note: only the few that will be shown are kept in order.
    const newest: Note[] = [];
    for (const { note, folded } of this.#entries.values()) {
      const last = newest.length < limit ? undefined : newest.at(-1);
      if (last !== undefined && newestFirst(note, last) >= 0) continue;
      if (words.every((word) => folded.includes(word))) insert(newest, note, limit);
    }
    return newest;
  }
}

function insert(newest: Note[], note: Note, limit: number): void {
  const index = newest.findIndex((other) => newestFirst(note, other) < 0);
  newest.splice(index === -1 ? newest.length : index, 0, note);
  if (newest.length > limit) newest.pop();
}
