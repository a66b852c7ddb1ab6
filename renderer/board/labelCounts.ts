import type { Contact } from '../../shared/domain/records/contact.ts';

/** A word that several contacts share, offered as a filter. */
export interface Label {
  readonly kind: 'tag' | 'chapter';
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
      .filter(([, uses]) => uses > 1)
      .toSorted(([left, a], [right, b]) => b - a || (left < right ? -1 : 1))
      .slice(0, count)
      .map(([key]) => labelOf(key));
  }

  #add(key: string, by: number): void {
    const uses = (this.#counts.get(key) ?? 0) + by;
    if (uses === 0) this.#counts.delete(key);
    else this.#counts.set(key, uses);
  }
}

/** "c" for a chapter, "t" for a tag, then the word. */
function keysOf(contact: Contact): string[] {
  const keys = [...new Set(contact.tags)].map((tag) => `t${tag}`);
  return contact.chapter.trim() === '' ? keys : [`c${contact.chapter}`, ...keys];
}

function labelOf(key: string): Label {
  return { kind: key.startsWith('c') ? 'chapter' : 'tag', word: key.slice(1) };
}
