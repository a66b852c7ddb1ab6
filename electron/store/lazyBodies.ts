import { GrowingMap } from '../../shared/domain/growingMap.ts';
import type { NoteBody } from '../../shared/domain/records/note.ts';
import type { TableName, Tables } from '../../shared/domain/tables.ts';
import { parseStored } from './parse.ts';
import { isRecordOf } from './recordCheck.ts';

/** Where a stored line is: its block and where it begins, in one number. */
export type Place = number;

/** What a table holds: a record, or the place of the line it is still in. */
export type Held = Tables[TableName] | Place;

const LINE_FEED = 0x0a;
const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const START = Buffer.from('{"id":"');
const MIDDLE = Buffer.from('","text":"');
const END = Buffer.from('"}');
const LONGEST_ID = 128;
/**
 * Bytes are counted below this and blocks above it. Lines begin in the first 64 KiB of their
 * block, so that places stay small integers, which cost the engine nothing.
 */
const BLOCK_UNIT = 2 ** 17;

/**
 * The texts of notes, most of which nobody reads in a session: each stays the line it was in
 * the snapshot until it is asked for. They are more than half of a journal, so opening and
 * snapshots go faster for it, and the heap stays smaller.
 */
export class LazyBodies extends GrowingMap<NoteBody> {
  readonly #blocks: Buffer[] = [];

  /**
   * Takes whole lines of a snapshot, all of which begin in the first 64 KiB, without a check of
   * what is between the quotes: the checksum does that. Returns how many; -1 when a line is not
   * laid out as ours.
   */
  addLines(lines: Buffer): number {
    const block = this.#blocks.length;
    // The reader's memory is used again. Not from Node's pool, which it would keep alive.
    const copy = Buffer.allocUnsafeSlow(lines.length);
    lines.copy(copy);
    this.#blocks.push(copy);
    let count = 0;
    for (let start = 0; start < lines.length; count += 1) {
      const feed = lines.indexOf(LINE_FEED, start);
      const end = feed === -1 ? lines.length : feed;
      const idEnd = endOfId(lines, start, end);
      if (idEnd === -1) return -1;
      const id = lines.toString('latin1', start + START.length, idEnd);
      this.#hold(id, block * BLOCK_UNIT + start);
      start = end + 1;
    }
    return count;
  }

  override get(id: string): NoteBody | undefined {
    const held = this.#held(id);
    return typeof held === 'number' ? this.#read(id, held) : held;
  }

  override forEach(visit: (body: NoteBody, id: string, map: Map<string, NoteBody>) => void): void {
    for (const [id, body] of this.entries()) visit(body, id, this);
  }

  override *entries(): MapIterator<[string, NoteBody]> {
    for (const id of this.keys()) {
      const body = this.get(id);
      if (body !== undefined) yield [id, body];
    }
  }

  override *values(): MapIterator<NoteBody> {
    for (const [, body] of this.entries()) yield body;
  }

  override [Symbol.iterator](): MapIterator<[string, NoteBody]> {
    return this.entries();
  }

  /** Where places lead to. */
  get blocks(): readonly Buffer[] {
    return this.#blocks;
  }

  /** The one place where the map is given what its type does not say. */
  #hold(id: string, place: Place): void {
    super.set(id, place as unknown as NoteBody);
  }

  #held(id: string): NoteBody | Place | undefined {
    return super.get(id);
  }

  #read(id: string, place: Place): NoteBody {
    const { block, start, end } = lineAt(this.#blocks, place);
    const body = parseStored(block.toString('utf8', start, end));
    if (!isRecordOf('noteBodies', body) || body.id !== id) {
      throw new Error(`the text of note ${id} cannot be read`);
    }
    return body as NoteBody; // isRecordOf has said so.
  }
}

/** Where the JSON of a stored line is, without comma and line feed. */
export function lineAt(
  blocks: readonly Buffer[],
  place: Place,
): { readonly block: Buffer; readonly start: number; readonly end: number } {
  const block = blocks[Math.floor(place / BLOCK_UNIT)];
  if (block === undefined) throw new Error('no such block of texts');
  const start = place % BLOCK_UNIT;
  const feed = block.indexOf(LINE_FEED, start);
  const end = feed === -1 ? block.length : feed;
  return { block, start, end: block[end - 1] === COMMA ? end - 1 : end };
}

/**
 * Where the id of a line `{"id":"…","text":"…"}` ends; -1 when the line is not laid out like
 * that. Looks at bytes: there are hundreds of thousands of lines.
 */
function endOfId(lines: Buffer, start: number, end: number): number {
  if (!holds(lines, start, START)) return -1;
  const idStart = start + START.length;
  const limit = Math.min(idStart + LONGEST_ID + 1, end);
  let idEnd = idStart;
  for (; lines[idEnd] !== QUOTE; idEnd += 1) {
    const byte = lines[idEnd] ?? BACKSLASH;
    if (idEnd === limit || byte === BACKSLASH || byte >= 0x80) return -1;
  }
  const last = lines[end - 1] === COMMA ? end - 1 : end;
  const isWhole =
    idEnd > idStart &&
    last - END.length >= idEnd + MIDDLE.length &&
    holds(lines, idEnd, MIDDLE) &&
    holds(lines, last - END.length, END);
  return isWhole ? idEnd : -1;
}

function holds(lines: Buffer, at: number, expected: Buffer): boolean {
  for (let index = 0; index < expected.length; index += 1) {
    if (lines[at + index] !== expected[index]) return false;
  }
  return true;
}
