import type { FileHandle, Files } from './files.ts';
import { SEAL_LENGTH } from './journalLine.ts';
import type { LastLine } from './journalReader.ts';
import { type Trace, traceAtOnce, traceOf } from './outside.ts';

/**
 * How the system is asked about the file. On Linux's own file systems it answers in millionths
 * of a second, which sending the question to a thread would take many times: what was written
 * last is in memory, and the disk that a read might have to wake is about to be written to. A
 * network drive may take as long as it likes, and nothing is to stand still meanwhile.
 */
export type Asking = 'at-once' | 'in-a-thread';

const SEAL_BYTES = SEAL_LENGTH - 1;
/** Nearly all lines are shorter. */
const TAIL = 16 * 1024;

/**
 * The file behind a handle, as we left it: whether its name still leads to it, and whether
 * another program has written into it. All reject with Node's error.
 */
export class OwnFile {
  readonly #files: Files;
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #asking: Asking;
  /** What was read last. */
  readonly #tail = Buffer.allocUnsafeSlow(TAIL);
  /** Which file it is, once that was asked. */
  #identity: Pick<Trace, 'dev' | 'ino'> | null = null;

  constructor(files: Files, path: string, handle: FileHandle, asking: Asking) {
    this.#files = files;
    this.#path = path;
    this.#handle = handle;
    this.#asking = asking;
  }

  /** The name leads to it. */
  async isNamed(): Promise<boolean> {
    const there = await (this.#asking === 'at-once'
      ? traceAtOnce(this.#files, this.#path)
      : traceOf(this.#files, this.#path));
    this.#identity ??= await this.#handle.stat();
    return there !== null && this.#identity.ino === there.ino && this.#identity.dev === there.dev;
  }

  /** It is as long as it was left, in bytes, and its last line stands. */
  isAsLeft(length: number, last: LastLine): Promise<boolean> {
    return this.#stands(length, last, 1);
  }

  /** It is no shorter, and its last line stands; its checksum stands for all before it. */
  isWhole(length: number, last: LastLine): Promise<boolean> {
    return this.#stands(length, last, 0);
  }

  /**
   * Reads the last line and so many bytes behind it, of which there are to be none: that tells
   * the length too. After waiting for the disk, each question to the system takes its time.
   */
  async #stands(length: number, last: LastLine, behind: number): Promise<boolean> {
    const rest = length - last.offset;
    if (rest + behind <= this.#tail.length) {
      return (await this.#read(rest + behind, last.offset)) === rest && this.#hasSeal(last);
    }
    const hasEnd = (await this.#read(1 + behind, length - 1)) === 1;
    return (
      hasEnd && (await this.#read(SEAL_BYTES, last.offset)) === SEAL_BYTES && this.#hasSeal(last)
    );
  }

  #hasSeal({ checksum }: LastLine): boolean {
    return this.#tail.toString('latin1', 0, SEAL_BYTES) === checksum;
  }

  /** Reads so many bytes into `#tail`; returns how many there were. */
  async #read(length: number, offset: number): Promise<number> {
    if (this.#asking === 'at-once') {
      return this.#files.readSync(this.#handle.fd, this.#tail, 0, length, offset);
    }
    return (await this.#handle.read(this.#tail, 0, length, offset)).bytesRead;
  }
}
