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

/**
 * The file behind a handle, as we left it: whether its name still leads to it, and whether
 * another program has written into it. All reject with Node's error.
 */
export class OwnFile {
  readonly #files: Files;
  readonly #path: string;
  readonly #handle: FileHandle;
  readonly #asking: Asking;
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
    this.#identity ??= await this.#stat();
    return there !== null && this.#identity.ino === there.ino && this.#identity.dev === there.dev;
  }

  /** The name leads to it, it is as long as it was left, in bytes, and its last line stands. */
  async isAsLeft(length: number, last: LastLine): Promise<boolean> {
    const [isNamed, { size }, isWhole] = await Promise.all([
      this.isNamed(),
      this.#stat(),
      this.endsWith(last),
    ]);
    return isNamed && size === length && isWhole;
  }

  /** Its last line stands as it was written; its checksum stands for all before it. */
  async endsWith({ offset, checksum }: LastLine): Promise<boolean> {
    const seal = Buffer.allocUnsafe(SEAL_LENGTH - 1);
    const bytesRead =
      this.#asking === 'at-once'
        ? this.#files.readSync(this.#handle.fd, seal, 0, seal.length, offset)
        : (await this.#handle.read(seal, 0, seal.length, offset)).bytesRead;
    return bytesRead === seal.length && seal.toString('latin1') === checksum;
  }

  async #stat(): Promise<Pick<Trace, 'dev' | 'ino' | 'size'>> {
    return this.#asking === 'at-once'
      ? this.#files.fstatSync(this.#handle.fd)
      : this.#handle.stat();
  }
}
