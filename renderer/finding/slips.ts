/**
 * Words of a vocabulary that begin like a word with slips of the finger: a letter too many, too
 * few, another one, or two that changed places (optimal string alignment distance, the query
 * against every beginning of the word).
 */
export class Vocabulary {
  /** How many entries have the word, and which letters it has. */
  readonly #words = new Map<string, { count: number; readonly letters: number }>();

  add(words: Iterable<string>): void {
    for (const word of words) {
      const known = this.#words.get(word);
      if (known) known.count += 1;
      else this.#words.set(word, { count: 1, letters: lettersOf(word) });
    }
  }

  remove(words: Iterable<string>): void {
    for (const word of words) {
      const known = this.#words.get(word);
      if (known === undefined) continue;
      known.count -= 1;
      if (known.count === 0) this.#words.delete(word);
    }
  }

  /** The nearest words, at most `limit`. */
  near(query: string, slips: number, limit: number): string[] {
    const letters = lettersOf(query);
    const found: { readonly word: string; readonly distance: number }[] = [];
    for (const [word, known] of this.#words) {
      if (word.length < query.length - slips) continue;
      // Each slip can bring in at most one letter that the word does not have.
      if (bits(letters & ~known.letters) > slips) continue;
      const distance = distanceToBeginning(query, word, slips);
      if (distance <= slips) found.push({ word, distance });
    }
    return found
      .sort((a, b) => a.distance - b.distance || a.word.length - b.word.length)
      .slice(0, limit)
      .map(({ word }) => word);
  }
}

/** One bit a Latin letter; all others share the rest. */
function lettersOf(word: string): number {
  let letters = 0;
  for (let index = 0; index < word.length; index += 1) {
    const place = word.charCodeAt(index) - 97;
    letters |= 1 << (place >= 0 && place < 26 ? place : 26);
  }
  return letters;
}

function bits(value: number): number {
  let rest = value;
  let count = 0;
  while (rest !== 0) {
    rest &= rest - 1;
    count += 1;
  }
  return count;
}

/** Distance of the query to the nearest beginning of the word; beyond `most`, just more. */
export function distanceToBeginning(query: string, word: string, most: number): number {
  const width = Math.min(word.length, query.length + most) + 1;
  let before: number[] = [];
  let above = Array.from({ length: width }, (_, index) => index);
  for (let row = 1; row <= query.length; row += 1) {
    const current = [row];
    let least = row;
    for (let column = 1; column < width; column += 1) {
      const same = query.charCodeAt(row - 1) === word.charCodeAt(column - 1);
      let cost = Math.min(
        (above[column - 1] ?? 0) + (same ? 0 : 1),
        (above[column] ?? 0) + 1,
        (current[column - 1] ?? 0) + 1,
      );
      const swapped =
        row > 1 &&
        column > 1 &&
        query.charCodeAt(row - 1) === word.charCodeAt(column - 2) &&
        query.charCodeAt(row - 2) === word.charCodeAt(column - 1);
      if (swapped) cost = Math.min(cost, (before[column - 2] ?? 0) + 1);
      current.push(cost);
      if (cost < least) least = cost;
    }
    if (least > most) return most + 1;
    before = above;
    above = current;
  }
  return Math.min(...above);
}
