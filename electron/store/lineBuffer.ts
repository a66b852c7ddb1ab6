import { crc32 } from 'node:zlib';
import { type Checksum, SEAL_LENGTH } from './journalLine.ts';

/** What a burst of edits needs; longer imports make it longer for a while. */
const USUAL = 512 * 1024;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;
const SPACE = 0x20;
const LINE_FEED = 0x0a;

/**
 * Sealed lines, one after the other in one piece of memory that is used again: a line is
 * begun, gets its JSON piece by piece, and is ended.
 */
export class LineBuffer {
  #bytes = Buffer.allocUnsafeSlow(USUAL);
  #length = 0;
  #lineStart = 0;

  get length(): number {
    return this.#length;
  }

  /** Begins `<checksum> <json>\n`, chained to the line before it. */
  begin(previous: Checksum): void {
    this.#reserve(SEAL_LENGTH);
    this.#lineStart = this.#length;
    // The checksum is over the one before and the line from its space onwards: where the new
    // one will stand, the old one stands until it is worked out.
    this.#bytes.write(previous, this.#length, 'latin1');
    this.#bytes[this.#length + SEAL_LENGTH - 1] = SPACE;
    this.#length += SEAL_LENGTH;
  }

  addText(text: string): void {
    this.#reserve(text.length * MOST_BYTES);
    this.#length += this.#bytes.write(text, this.#length);
  }

  addBytes(bytes: Buffer, start: number, end: number): void {
    this.#reserve(end - start);
    this.#length += bytes.copy(this.#bytes, this.#length, start, end);
  }

  /** Takes back what was added to the line after a length. */
  rewind(length: number): void {
    this.#length = length;
  }

  /** A copy of what was added after a length. */
  copyFrom(length: number): Buffer {
    return Buffer.from(this.#bytes.subarray(length, this.#length));
  }

  /** Ends the line; returns its checksum. */
  end(): Checksum {
    this.#reserve(1);
    const line = this.#bytes.subarray(this.#lineStart, this.#length);
    const checksum = crc32(line).toString(16).padStart(8, '0');
    this.#bytes.write(checksum, this.#lineStart, 'latin1');
    this.#bytes[this.#length] = LINE_FEED;
    this.#length += 1;
    return checksum;
  }

  /** All lines; valid until the next is begun. */
  get bytes(): Buffer {
    return this.#bytes.subarray(0, this.#length);
  }

  clear(): void {
    this.#length = 0;
    if (this.#bytes.length > 8 * USUAL) this.#bytes = Buffer.allocUnsafeSlow(USUAL);
  }

  #reserve(bytes: number): void {
    const needed = this.#length + bytes;
    if (needed <= this.#bytes.length) return;
    const longer = Buffer.allocUnsafeSlow(Math.max(needed, this.#bytes.length * 2));
    this.#bytes.copy(longer, 0, 0, this.#length);
    this.#bytes = longer;
  }
}
