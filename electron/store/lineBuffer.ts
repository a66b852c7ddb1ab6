import { crc32 } from 'node:zlib';
import { type Checksum, SEAL_LENGTH } from './journalLine.ts';

/** What a burst of edits needs; longer imports make it longer for a while. */
const USUAL = 512 * 1024;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;

/** Sealed lines, one after the other in one piece of memory that is used again. */
export class LineBuffer {
  #bytes = Buffer.allocUnsafeSlow(USUAL);
  #length = 0;

  get length(): number {
    return this.#length;
  }

  /** Adds `<checksum> <json>\n`, chained to the line before it; returns its checksum. */
  addLine(json: string, previous: Checksum): Checksum {
    this.#reserve(SEAL_LENGTH + json.length * MOST_BYTES + 1);
    const start = this.#length;
    // The checksum is over the one before and the line from its space onwards: where the new
    // one will stand, the old one stands until it is worked out.
    const end = start + this.#bytes.write(`${previous} ${json}\n`, start);
    const checksum = crc32(this.#bytes.subarray(start, end - 1))
      .toString(16)
      .padStart(8, '0');
    this.#bytes.write(checksum, start, 'latin1');
    this.#length = end;
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
