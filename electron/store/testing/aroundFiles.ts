import type { FileHandle, Files } from '../files.ts';
import { nodeFiles } from '../files.ts';
import type { Syncing } from './hookedFiles.ts';

/** A call to the file system, about to be made. */
export interface FileOperation {
  readonly name: string;
  readonly path: string;
  readonly args: readonly unknown[];
  /** It changes what is on the disk, or makes it certain. */
  readonly changes: boolean;
  /** The handle was opened so that its writes are on disk when they return. */
  readonly synced: boolean;
  /**
   * What is done of a call that fails: of a write its first half, as a disk or a process that
   * stops in the middle leaves it; a file is closed all the same (close(2)).
   */
  readonly half?: (() => Promise<unknown>) | undefined;
}

export type Around = (call: FileOperation, proceed: () => Promise<unknown>) => Promise<unknown>;
type Callable = (...args: readonly unknown[]) => Promise<unknown>;

const changing: ReadonlySet<string> = new Set([
  'chmod',
  'copyFile',
  'datasync',
  'link',
  'mkdir',
  'rename',
  'sync',
  'truncate',
  'unlink',
  'write',
  'writeFile',
]);
const fileSystems = { 'by-write': 0xef_53, 'by-call': 0 } as const;

/** Hears of a call that is answered at once and changes nothing; may throw instead of it. */
export type AtOnce = (name: string) => void;
const answeredAtOnce: ReadonlySet<string> = new Set(['readSync', 'statSync']);

/** The real disk, where every call goes through a function. */
export function aroundFiles(
  around: Around,
  syncing: Syncing,
  atOnce: AtOnce = () => undefined,
): Files {
  return new Proxy(nodeFiles, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function' || typeof name !== 'string') return value;
      if (answeredAtOnce.has(name)) {
        return (...args: readonly unknown[]): unknown => {
          atOnce(name);
          return Reflect.apply(value, target, args);
        };
      }
      const call = value as Callable; // All of node:fs/promises are.
      return async (...args: readonly unknown[]): Promise<unknown> => {
        // What the lock asks of other processes is no part of the store.
        const path = String(name === 'rename' || name === 'link' ? args[1] : args[0]);
        if (path.startsWith('/proc/')) return call(...args);
        const flags = name === 'open' ? flagsOf(args[1]) : 0;
        const { O_CREAT, O_DSYNC } = nodeFiles.constants;
        const changes = changing.has(name) || (flags & O_CREAT) !== 0;
        const operation = { name, path, args, changes, synced: false };
        if (name === 'statfs') {
          return around(operation, () => Promise.resolve({ type: fileSystems[syncing] }));
        }
        // The flag itself only costs time here.
        const given = name === 'open' ? [args[0], withoutSync(args[1]), args[2]] : args;
        const result = await around(operation, () => call(...given));
        if (name !== 'open') return result;
        return aroundHandle(result as FileHandle, path, (flags & O_DSYNC) === O_DSYNC, around);
      };
    },
  });
}

function withoutSync(flags: unknown): unknown {
  return typeof flags === 'number' ? flags & ~nodeFiles.constants.O_DSYNC : flags;
}

function flagsOf(flags: unknown): number {
  if (typeof flags === 'number') return flags;
  return typeof flags === 'string' && flags.startsWith('w') ? nodeFiles.constants.O_CREAT : 0;
}

const watched: ReadonlySet<string | symbol> = new Set([
  'chmod',
  'close',
  'datasync',
  'read',
  'readFile',
  'stat',
  'sync',
  'truncate',
  'write',
  'writeFile',
]);
const waiting: ReadonlySet<string> = new Set(['sync', 'datasync']);

function aroundHandle(
  handle: FileHandle,
  path: string,
  synced: boolean,
  around: Around,
): FileHandle {
  return new Proxy(handle, {
    get(target, name) {
      const value: unknown = Reflect.get(target, name, target);
      if (typeof value !== 'function') return value;
      const call = value.bind(target) as Callable; // A method of a FileHandle.
      if (!watched.has(name) || typeof name !== 'string') return call;
      return (...args: readonly unknown[]) => {
        const half =
          name === 'write'
            ? () => halfWrite(target, args)
            : name === 'close'
              ? () => call()
              : undefined;
        const operation = { name, path, args, changes: changing.has(name), synced, half };
        // That the real disk is waited for proves nothing here.
        const real = waiting.has(name) ? () => Promise.resolve() : () => call(...args);
        return around(operation, real);
      };
    },
  });
}

/** `write(buffer, offset, length, position)`, as the store calls it. */
function halfWrite(handle: FileHandle, args: readonly unknown[]): Promise<unknown> {
  const [bytes, offset, length, position] = args as [Buffer, number, number, number];
  return handle.write(bytes, offset, Math.floor(length / 2), position);
}
