import type { FileHandle } from './files.ts';
import { SEAL_LENGTH } from './journalLine.ts';
import type { LastLine } from './journalReader.ts';
import type { Trace } from './outside.ts';

/**
 * The file behind a handle, as we left it: whether a name still leads to it, and whether
 * another program has written into it. All reject with Node's error.
 */
export class OwnFile {
  readonly #handle: FileHandle;
  /** Which file it is, once that was asked. */
  #identity: Pick<Trace, 'dev' | 'ino'> | null = null;

  constructor(handle: FileHandle) {
    this.#handle = handle;
  }

  async isAt(there: Trace | null): Promise<boolean> {
    this.#identity ??= await this.#handle.stat();
    return there !== null && this.#identity.ino === there.ino && this.#identity.dev === there.dev;
  }

  /** It is there, and as long as it was left, in bytes. */
  async isAsLong(there: Trace | null, length: number): Promise<boolean> {
    return there?.size === length && (await this.isAt(there));
  }

  /** Its last line stands as it was written; its checksum stands for all before it. */
  async endsWith({ offset, checksum }: LastLine): Promise<boolean> {
    const seal = Buffer.allocUnsafe(SEAL_LENGTH - 1);
    const { bytesRead } = await this.#handle.read(seal, 0, seal.length, offset);
    return bytesRead === seal.length && seal.toString('latin1') === checksum;
  }
}
