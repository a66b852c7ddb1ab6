import type { Contact } from '../../shared/domain/records/contact.ts';
import { type WordKind, wordsOf } from './filter.ts';

/** A word that several contacts share, offered as a filter. */
export interface Label {
  readonly kind: WordKind;
  readonly word: string;
}

/** How often each tag and chapter is used, kept while contacts change. */
export class LabelCounts {
  readonly #counts = new Map<string, number>();

  /** @returns whether anything is different now */
  replace(before: Contact | undefined, after: Contact | undefined): boolean {
    const old = before ? keysOf(before) : [];
    const next = after ? keysOf(after) : [];
    if (old.length === next.length && old.every((key, index) => key === next[index])) return false;
    for (const key of old) this.#add(key, -1);
    for (const key of next) this.#add(key, 1);
    return true;
  }

  /** The most used, each by at least two contacts; equal ones by word. */
  mostUsed(count: number): Label[] {
    return [...this.#counts]
      .filter(([key, uses]) => uses > 1 && !key.startsWith('r'))
      .toSorted(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
      .slice(0, count)
      .map(([key]) => labelOf(key));
  }

  /** Every word of a kind, in the order of the alphabet. */
  words(kind: WordKind): string[] {
    const letter = letters[kind];
    return [...this.#counts.keys()]
      .filter((key) => key.startsWith(letter))
      .map((key) => key.slice(1))
      .toSorted((a, b) => a.localeCompare(b));
  }

  #add(key: string, by: number): void {
    const uses = (this.#counts.get(key) ?? 0) + by;
    if (uses === 0) this.#counts.delete(key);
    else this.#counts.set(key, uses);
  }
}

/** The letter of a kind, then the word, is the key of a label. */
const letters: Readonly<Record<WordKind, string>> = { chapter: 'c', tag: 't', trade: 'r' };

function keysOf(contact: Contact): string[] {
  return (['chapter', 'trade', 'tag'] as const).flatMap((kind) =>
    [...new Set(wordsOf(contact, kind))].map((word) => letters[kind] + word),
  );
}

function labelOf(key: string): Label {
  return { kind: key.startsWith('c') ? 'chapter' : 'tag', word: key.slice(1) };
}
