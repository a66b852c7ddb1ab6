import type { TableName, Tables } from '../../shared/domain/tables.ts';
import { longTextOf } from './longText.ts';

type Stored = Tables[TableName];

/** Records whose JSON is held, and how long the longest text of one may be in UTF-16 units. */
const MOST_HELD = 2000;
const MOST_TEXT = 16 * 1024;

/**
 * The JSON of changes, exactly as `JSON.stringify` would have it. A record never changes, and
 * the `after` of one change is most often the `before` of the next: so its text is held until
 * then. More is not won by putting it together from what is held and what differs: the engine
 * writes a whole record in the time it takes to compare its members.
 */
export class RecordTexts {
  readonly #held = new Map<Stored, string>();

  /** `"before":{…},"after":{…}`; `null` for none. */
  textOf(before: Stored | null, after: Stored | null): string {
    return `"before":${this.#beforeText(before)},"after":${this.#afterText(after)}`;
  }

  #beforeText(before: Stored | null): string {
    if (before === null) return 'null';
    const text = this.#held.get(before);
    if (text === undefined) return JSON.stringify(before);
    this.#held.delete(before);
    return text;
  }

  #afterText(after: Stored | null): string {
    const text = JSON.stringify(after);
    if (after !== null && longTextOf(after) <= MOST_TEXT) {
      if (this.#held.size >= MOST_HELD) this.#held.clear();
      this.#held.set(after, text);
    }
    return text;
  }
}
