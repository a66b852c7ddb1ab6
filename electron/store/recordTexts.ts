import type { TableName, Tables } from '../../shared/domain/tables.ts';
import { longTextOf } from './longText.ts';

type Stored = Tables[TableName];
/** Records are read here by the names they themselves say. */
type Values = Readonly<Record<string, unknown>>;

/** The JSON of a record, and where its members are in it. */
interface Laid {
  readonly text: string;
  readonly keys: readonly string[];
  /** Where each member (`"city":"Torino"`) ends, in UTF-16 code units. */
  readonly ends: readonly number[];
}

/** Records whose JSON is held, and how long the longest text of one may be in UTF-16 units. */
const MOST_HELD = 2000;
const MOST_TEXT = 16 * 1024;

/**
 * The JSON of changes, exactly as `JSON.stringify` would have it. What is written once the engine
 * puts into JSON quickest, also when it has not done so for a while. But a record that changes
 * again and again (a note that is being typed, a burst of edits) changes in one or two fields, and
 * never in place: so from the third time on, the text of `before` is used again for what `after`
 * has in common with it.
 */
export class RecordTexts {
  /** `null`: it was written once. */
  readonly #held = new Map<Stored, Laid | null>();

  /** `"before":{…},"after":{…}`; `null` for none. */
  textOf(before: Stored | null, after: Stored | null): string {
    if (before === null || after === null || isLong(before) || isLong(after)) {
      return `"before":${JSON.stringify(before)},"after":${JSON.stringify(after)}`;
    }
    const held = this.#held.get(before);
    this.#held.delete(before);
    const old = held === null ? laidOut(before) : held;
    const next = old ? laidAfter(after, before, old) : null;
    if (this.#held.size >= MOST_HELD) this.#held.clear();
    this.#held.set(after, next);
    const beforeText = old?.text ?? JSON.stringify(before);
    return `"before":${beforeText},"after":${next?.text ?? JSON.stringify(after)}`;
  }
}

function isLong(record: Stored): boolean {
  return longTextOf(record) > MOST_TEXT;
}

/** `null` for a record that JSON would not repeat member by member. */
function laidOut(record: Stored): Laid | null {
  const values = record as unknown as Values;
  const keys = Object.keys(record);
  const ends: number[] = [];
  let text = '{';
  for (const key of keys) {
    const member = memberText(key, values[key]);
    if (member === null) return null;
    text += ends.length === 0 ? member : `,${member}`;
    ends.push(text.length);
  }
  return { text: `${text}}`, keys, ends };
}

/** What differs, put between pieces of the old text; `null` where that is no use. */
function laidAfter(record: Stored, before: Stored, old: Laid): Laid | null {
  const values = record as unknown as Values;
  const oldValues = before as unknown as Values;
  const { keys, ends: oldEnds } = old;
  if (!haveSameKeys(Object.keys(record), keys)) return laidOut(record);
  const ends = oldEnds.slice();
  let text = '';
  /** Up to where the old text has been taken over, and how far the new one is behind. */
  let taken = 0;
  let shift = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const oldEnd = oldEnds[index] ?? 0;
    if (values[key] !== oldValues[key]) {
      const member = memberText(key, values[key]);
      if (member === null) return null;
      // After the opening brace, or the comma behind the member before.
      text += old.text.slice(taken, (oldEnds[index - 1] ?? 0) + 1) + member;
      taken = oldEnd;
      shift = text.length - oldEnd;
    }
    ends[index] = oldEnd + shift;
  }
  return { text: text + old.text.slice(taken), keys, ends };
}

function haveSameKeys(some: readonly string[], others: readonly string[]): boolean {
  if (some.length !== others.length) return false;
  for (let index = 0; index < some.length; index += 1) {
    if (some[index] !== others[index]) return false;
  }
  return true;
}

/** `"city":`, of the few dozen names that records have. */
const keyTexts = new Map<string, string>();

/** `null` for what JSON leaves out (`undefined`). */
function memberText(key: string, value: unknown): string | null {
  const text = valueText(value);
  if (text === undefined) return null;
  let keyText = keyTexts.get(key);
  if (keyText === undefined) {
    keyText = `${JSON.stringify(key)}:`;
    keyTexts.set(key, keyText);
  }
  return keyText + text;
}

/** Most members of a record are empty; a call of JSON for each takes longer than all the rest. */
function valueText(value: unknown): string | undefined {
  if (value === '') return '""';
  if (value === null) return 'null';
  return JSON.stringify(value);
}
