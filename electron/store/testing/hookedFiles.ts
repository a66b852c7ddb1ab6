import type { FileHandle, Files } from '../files.ts';
import { nodeFiles } from '../files.ts';

/** A call that changes the disk, about to be made. */
export interface FileCall {
  readonly op:
    | 'open'
    | 'write'
    | 'sync'
    | 'datasync'
    | 'truncate'
    | 'rename'
    | 'unlink'
    | 'link'
    | 'mkdir';
  readonly path: string;
  /** A write's first half, as a disk that stops in the middle leaves it. */
  readonly half?: () => Promise<void>;
}

/** May throw instead of the call; `skip` leaves out a sync. */
export type Hook = (
  call: FileCall,
) => Promise<void | 'skip' | undefined> | 'skip' | undefined | void;

/** For tests of what is on disk and not of when: the real disk, without waiting for it. */
export function unsyncedFiles(): Files {
  return hookedFiles(({ op }) => (op === 'sync' || op === 'datasync' ? 'skip' : undefined));
}

/** Whether writes to the journal are synced by themselves, or by a call after them. */
export type Syncing = 'by-write' | 'by-call';
/** What `statfs` says of ext4, and of a file system nobody knows. */
const fileSystems = { 'by-write': 0xef_53, 'by-call': 0 } as const;

/** The real disk, where a hook sees every change first. */
export function hookedFiles(hook: Hook, syncing: Syncing = 'by-call'): Files {
  const statfs = async (): Promise<{ type: number }> => ({ type: fileSystems[syncing] });
  return {
    ...nodeFiles,
    // Nobody asks for more than the type.
    statfs: statfs as unknown as Files['statfs'],
    async open(path, flags, mode) {
      const name = String(path);
      if (creates(flags)) await hook({ op: 'open', path: name });
      return hookedHandle(await nodeFiles.open(path, flags, mode), name, hook);
    },
    async rename(from, to) {
      await hook({ op: 'rename', path: String(to) });
      await nodeFiles.rename(from, to);
    },
    async unlink(path) {
      await hook({ op: 'unlink', path: String(path) });
      await nodeFiles.unlink(path);
    },
    async link(from, to) {
      await hook({ op: 'link', path: String(to) });
      await nodeFiles.link(from, to);
    },
  };
}

function creates(flags: string | number | undefined): boolean {
  return typeof flags === 'number'
    ? (flags & nodeFiles.constants.O_CREAT) !== 0
    : flags?.startsWith('w') === true;
}

function hookedHandle(handle: FileHandle, path: string, hook: Hook): FileHandle {
  const write = async (
    bytes: Buffer,
    offset: number,
    length: number,
    position: number,
  ): Promise<{ bytesWritten: number; buffer: Buffer }> => {
    const half = async (): Promise<void> => {
      await handle.write(bytes, offset, Math.floor(length / 2), position);
    };
    await hook({ op: 'write', path, half });
    return handle.write(bytes, offset, length, position);
  };
  const hooked: Record<string, unknown> = {
    write,
    async writeFile(text: string): Promise<void> {
      await write(Buffer.from(text), 0, Buffer.byteLength(text), 0);
    },
    async sync(): Promise<void> {
      if ((await hook({ op: 'sync', path })) !== 'skip') await handle.sync();
    },
    async datasync(): Promise<void> {
      if ((await hook({ op: 'datasync', path })) !== 'skip') await handle.datasync();
    },
    async truncate(length: number): Promise<void> {
      await hook({ op: 'truncate', path });
      await handle.truncate(length);
    },
  };
  return new Proxy(handle, {
    get(target, name) {
      if (typeof name === 'string' && Object.hasOwn(hooked, name)) return hooked[name];
      const value: unknown = Reflect.get(target, name, target);
      return typeof value === 'function' ? (value.bind(target) as unknown) : value;
    },
  });
}

/** What the system throws: `ENOSPC: no space left on device`. */
export function systemError(code: string): NodeJS.ErrnoException {
  return Object.assign(new Error(`${code}: made by a test`), { code });
}
