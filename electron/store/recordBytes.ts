import type { TableName, Tables } from '../../shared/domain/tables.ts';
import type { LineBuffer } from './lineBuffer.ts';
import { longTextOf } from './longText.ts';

type Stored = Tables[TableName];
/** Records are read here by the names they themselves say. */
type Values = Readonly<Record<string, unknown>>;

/** The JSON of a record as bytes, and where its members are in it. */
interface Laid {
  readonly bytes: Buffer;
  readonly keys: readonly string[];
  /** Where each member (`"city":"Torino"`) ends. */
  readonly ends: readonly number[];
}

/** Records whose bytes are held, and how long the longest text of one may be in UTF-16 units. */
const MOST_HELD = 2000;
const MOST_TEXT = 16 * 1024;

/**
 * Writes records into the lines of a journal, exactly as `JSON.stringify` would. Nearly every
 * change is one or two fields of a record that was written a while ago, and a record never
 * changes: so the bytes of `before` are used again for what `after` has in common with it,
 * and `after` is the `before` of the next change.
 */
export class RecordBytes {
  readonly #held = new Map<Stored, Laid>();

  /** `"before":{…},"after":{…}`; `null` for none. */
  addChange(out: LineBuffer, before: Stored | null, after: Stored | null): void {
    out.addText('"before":');
    if (before === null || after === null || isLong(before) || isLong(after)) {
      out.addText(`${JSON.stringify(before)},"after":${JSON.stringify(after)}`);
      return;
    }
    const old = this.#addBefore(out, before);
    out.addText(',"after":');
    const next = old && addAfter(out, after, before, old);
    if (next === null) {
      out.addText(JSON.stringify(after));
      return;
    }
    if (this.#held.size >= MOST_HELD) this.#held.clear();
    this.#held.set(after, next);
  }

  #addBefore(out: LineBuffer, before: Stored): Laid | null {
    const held = this.#held.get(before);
    if (held !== undefined) {
      out.addBytes(held.bytes, 0, held.bytes.length);
      this.#held.delete(before);
      return held;
    }
    const laid = addWhole(out, before);
    if (laid === null) out.addText(JSON.stringify(before));
    return laid;
  }
}

function isLong(record: Stored): boolean {
  return longTextOf(record) > MOST_TEXT;
}

/** Writes all members; `null`, and nothing written, for a record that JSON would not repeat. */
function addWhole(out: LineBuffer, record: Stored): Laid | null {
  const values = record as unknown as Values;
  const keys = Object.keys(record);
  const ends: number[] = [];
  const start = out.length;
  for (const key of keys) {
    const member = memberText(key, values[key]);
    if (member === null) {
      out.rewind(start);
      return null;
    }
    out.addText(`${ends.length === 0 ? '{' : ','}${member}`);
    ends.push(out.length - start);
  }
  out.addText(ends.length === 0 ? '{}' : '}');
  return { bytes: out.copyFrom(start), keys, ends };
}

/** Writes what differs and copies the rest; `null`, and nothing written, where that is no use. */
function addAfter(out: LineBuffer, record: Stored, before: Stored, old: Laid): Laid | null {
  const values = record as unknown as Values;
  const oldValues = before as unknown as Values;
  const { bytes, keys, ends: oldEnds } = old;
  if (!haveSameKeys(Object.keys(record), keys)) return addWhole(out, record);
  const start = out.length;
  const ends: number[] = [];
  /** Up to where the old bytes have been taken over, and how far the new ones are behind. */
  let taken = 0;
  let shift = 0;
  for (let index = 0; index < keys.length; index += 1) {
    const key = keys[index] ?? '';
    const oldEnd = oldEnds[index] ?? 0;
    if (values[key] !== oldValues[key]) {
      const member = memberText(key, values[key]);
      if (member === null) {
        out.rewind(start);
        return null;
      }
      // After the opening brace, or the comma behind the member before.
      out.addBytes(bytes, taken, (oldEnds[index - 1] ?? 0) + 1);
      out.addText(member);
      taken = oldEnd;
      shift = out.length - start - oldEnd;
    }
    ends.push(oldEnd + shift);
  }
  out.addBytes(bytes, taken, bytes.length);
  return { bytes: out.copyFrom(start), keys, ends };
}

function haveSameKeys(some: readonly string[], others: readonly string[]): boolean {
  return some.length === others.length && some.every((key, index) => key === others[index]);
}

/** `null` for what JSON leaves out (`undefined`). */
function memberText(key: string, value: unknown): string | null {
  const text = JSON.stringify(value) as string | undefined;
  return text === undefined ? null : `${JSON.stringify(key)}:${text}`;
}
