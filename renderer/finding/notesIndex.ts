import { fold } from '../../shared/domain/fold.ts';
import { wordsAsRead } from '../../shared/domain/noteText/plain.ts';
import type { Note } from '../../shared/domain/records/note.ts';
import { newestFirst } from '../../shared/domain/views/recall.ts';
import { type Snippet, snippetOf } from './snippet.ts';

export interface FoundNote {
  readonly noteId: string;
  readonly snippet: Snippet;
}

interface Entry {
  readonly note: Note;
  readonly text: string;
}
interface LooseEntry extends Entry {
  readonly folded: string;
}

/** Many notes as one long text, so that a word is found in one sweep; the newest first. */
interface Block {
  readonly entries: readonly Entry[];
  readonly folded: string;
  /** Where each entry's text begins in `folded`. */
  readonly starts: readonly number[];
}

/** Notes in one block: as many as are kept loose before. */
const BLOCK = 2000;
/** What somebody pasted is searched so far. */
const TEXT_MAX = 100_000;
const WORDS_MAX = 8;
/** Parts two texts, and is in no query. */
const BORDER = '\u0000';

/**
 * The texts of notes, without accents and in lower case. A note whose text has not come yet is
 * known by its first line. What is new stays loose until there is enough for a block; a block
 * none of whose notes holds any more is dropped.
 */
export class NotesIndex {
  readonly #loose = new Map<string, LooseEntry>();
  readonly #settled = new Map<string, Entry>();
  #blocks: Block[] = [];

  set(id: string, note: Note | null, body: string | null = null): void {
    const known = this.#loose.get(id) ?? this.#settled.get(id);
    this.#settled.delete(id);
    this.#loose.delete(id);
    if (note === null) return;
    const whole = body ?? known?.text ?? `${note.remember ?? ''}\n${note.excerpt}`.trim();
    const text = whole.slice(0, TEXT_MAX);
    this.#loose.set(id, { note, text, folded: fold(text).replaceAll(BORDER, ' ') });
    if (this.#loose.size >= BLOCK) this.#settle();
  }

  #settle(): void {
    const loose = [...this.#loose.values()].sort((a, b) => newestFirst(a.note, b.note));
    this.#loose.clear();
    this.#blocks = this.#blocks.filter(({ entries }) =>
      entries.some((entry) => this.#settled.get(entry.note.id) === entry),
    );
    const block = blockOf(loose);
    for (const entry of block.entries) this.#settled.set(entry.note.id, entry);
    this.#blocks.push(block);
  }

  /** @returns notes that contain every word of the query, the newest first, with the words. */
  find(query: string, limit: number): FoundNote[] {
    const words = fold(query.slice(0, 300).replaceAll(BORDER, ' '))
      .split(/\s+/)
      .filter(Boolean)
      .slice(0, WORDS_MAX);
    if (words.length === 0) return [];
    const found: Entry[] = [];
    for (const entry of this.#loose.values()) {
      if (hasAll(entry.folded, words)) insert(found, entry, limit);
    }
    for (const block of this.#blocks) {
      for (const entry of inBlock(block, words, this.#settled)) {
        // Those that follow in this block are older still.
        if (!insert(found, entry, limit)) break;
      }
    }
    return found.map(({ note, text }) => ({
      noteId: note.id,
      // Found in what was typed, shown as it is read.
      snippet: snippetOf(wordsAsRead(text), words),
    }));
  }
}

function blockOf(loose: readonly LooseEntry[]): Block {
  const starts: number[] = [];
  let at = 0;
  for (const { folded } of loose) {
    starts.push(at);
    at += folded.length + 1;
  }
  return {
    entries: loose.map(({ note, text }) => ({ note, text })),
    folded: loose.map(({ folded }) => folded).join(BORDER),
    starts,
  };
}

/** The entries of a block that contain every word and still hold, the newest first. */
function* inBlock(
  { entries, folded, starts }: Block,
  words: readonly string[],
  settled: ReadonlyMap<string, Entry>,
): Generator<Entry> {
  // The longest word is the rarest.
  const needle = words.reduce((longest, word) => (word.length > longest.length ? word : longest));
  let at = folded.indexOf(needle);
  while (at !== -1) {
    const place = placeOf(starts, at);
    const end = starts[place + 1] ?? folded.length + 1;
    const entry = entries[place];
    if (
      entry !== undefined &&
      settled.get(entry.note.id) === entry &&
      (words.length === 1 || hasAll(folded.slice(starts[place], end), words))
    ) {
      yield entry;
    }
    at = folded.indexOf(needle, end);
  }
}

/** Which entry a place in the text belongs to. */
function placeOf(starts: readonly number[], at: number): number {
  let low = 0;
  let high = starts.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((starts[middle] ?? 0) <= at) low = middle;
    else high = middle - 1;
  }
  return low;
}

function hasAll(folded: string, words: readonly string[]): boolean {
  return words.every((word) => folded.includes(word));
}

/** @returns whether it is among the newest */
function insert(newest: Entry[], entry: Entry, limit: number): boolean {
  const last = newest.length < limit ? undefined : newest.at(-1);
  if (last !== undefined && newestFirst(entry.note, last.note) >= 0) return false;
  const index = newest.findIndex((other) => newestFirst(entry.note, other.note) < 0);
  newest.splice(index === -1 ? newest.length : index, 0, entry);
  if (newest.length > limit) newest.pop();
  return true;
}
