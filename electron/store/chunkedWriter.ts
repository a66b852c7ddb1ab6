import { crc32 } from 'node:zlib';
import { type FileHandle, writeAll } from './files.ts';

/** Bytes gathered before they are handed to the disk. */
const CHUNK = 512 * 1024;
/** Bytes after which the disk is set to work, so that little is left for the last sync. */
const SYNC_EVERY = 8 * 1024 * 1024;
/** UTF-8 takes at most so many bytes for a UTF-16 code unit. */
const MOST_BYTES = 3;

/** Gathers bytes and writes one chunk while the next is being made; never more than one ahead. */
export class ChunkedWriter {
  readonly #handle: FileHandle;
  #buffer = Buffer.allocUnsafe(CHUNK * 2);
  #spare = Buffer.allocUnsafe(CHUNK * 2);
  #filled = 0;
  #position = 0;
  #crc = 0;
  #writing: Promise<void> = Promise.resolve();
  #unsynced = 0;
  #syncing: Promise<void> | null = null;
  #syncFailure: { readonly error: unknown } | null = null;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  /** CRC-32 of everything flushed so far. */
  get checksum(): string {
    return this.#crc.toString(16).padStart(8, '0');
  }

  get isFull(): boolean {
    return this.#filled >= CHUNK;
  }

  addText(text: string): void {
    this.#reserve(text.length * MOST_BYTES);
    this.#filled += this.#buffer.write(text, this.#filled);
  }

  addBytes(bytes: Buffer, start: number, end: number): void {
    this.#reserve(end - start);
    this.#filled += bytes.copy(this.#buffer, this.#filled, start, end);
  }

  /** Hands over what was gathered. Rejects when the write before failed. */
  async flush(): Promise<void> {
    await this.#writing;
    const bytes = this.#buffer.subarray(0, this.#filled);
    this.#crc = crc32(bytes, this.#crc);
    this.#writing = writeAll(this.#handle, bytes, this.#position);
    // Its failure is met at the next call; until then it must not count as unhandled.
    this.#writing.catch(() => undefined);
    this.#position += this.#filled;
    this.#unsynced += this.#filled;
    this.#filled = 0;
    if (this.#unsynced > SYNC_EVERY) this.#syncAhead();
    [this.#buffer, this.#spare] = [this.#spare, this.#buffer];
  }

  /** When everything is written and on disk. Rejects with the first failure. */
  async sync(): Promise<void> {
    await this.#writing;
    await this.#syncing;
    // A failed sync is told once only: the next one says that all is well.
    if (this.#syncFailure !== null) throw this.#syncFailure.error;
    await this.#handle.sync();
  }

  #syncAhead(): void {
    if (this.#syncing !== null) return;
    this.#unsynced = 0;
    this.#syncing = this.#handle
      .datasync()
      .catch((error: unknown) => {
        this.#syncFailure ??= { error };
      })
      .finally(() => {
        this.#syncing = null;
      });
  }

  /** A text longer than a chunk makes a longer one. */
  #reserve(bytes: number): void {
    const needed = this.#filled + bytes;
    if (needed <= this.#buffer.length) return;
    const longer = Buffer.allocUnsafe(Math.max(needed, this.#buffer.length * 2));
    this.#buffer.copy(longer, 0, 0, this.#filled);
    this.#buffer = longer;
  }
}
