import { relative } from 'node:path';
import { aroundFiles, type FileOperation } from '../aroundFiles.ts';
import type { Files } from '../../files.ts';
import type { Syncing } from '../hookedFiles.ts';
import type { Folder } from './verify.ts';

/** Something that reaches the disk at a time the system chooses, until a sync makes it certain. */
export type Effect =
  | { readonly kind: 'name'; readonly name: string; readonly inode: number }
  | { readonly kind: 'rename'; readonly from: string; readonly to: string; readonly inode: number }
  | { readonly kind: 'unlink'; readonly name: string; readonly inode: number }
  | { readonly kind: 'write'; readonly inode: number; readonly at: number; readonly bytes: Buffer }
  | { readonly kind: 'truncate'; readonly inode: number; readonly length: number };

export type Logged =
  | { readonly kind: 'effect'; readonly effect: Effect }
  /** These effects, by their place in the log, are certain now. */
  | { readonly kind: 'certain'; readonly effects: readonly number[] }
  | { readonly kind: 'acknowledged'; readonly revision: number };

/**
 * A disk that remembers what it was asked, in order: an effect when it is asked for, for it may
 * happen from then on, and what a sync makes certain when that returns, for the effects that
 * had been asked for before it began. A file's sync says nothing of its name, which is its
 * folder's; a write that syncs itself says nothing of others.
 */
export class RecordedDisk {
  readonly log: Logged[] = [];
  readonly files: Files;
  readonly #dir: string;
  readonly #names = new Map<string, number>();
  #inodes = 0;

  constructor(dir: string, start: Folder, syncing: Syncing) {
    this.#dir = dir;
    for (const name of start.keys()) this.#names.set(name, this.#newInode());
    this.files = aroundFiles((call, proceed) => this.#around(call, proceed), syncing);
  }

  acknowledged(revision: number): void {
    this.log.push({ kind: 'acknowledged', revision });
  }

  #newInode(): number {
    this.#inodes += 1;
    return this.#inodes;
  }

  async #around(call: FileOperation, proceed: () => Promise<unknown>): Promise<unknown> {
    const name = relative(this.#dir, call.path);
    // The lock is not part of what must outlive a power cut.
    if (!call.changes || name.startsWith('coltiva.lock')) return proceed();
    switch (call.name) {
      case 'sync':
      case 'datasync': {
        const covered = this.#pendingOf(name);
        const result = await proceed();
        this.log.push({ kind: 'certain', effects: covered });
        return result;
      }
      case 'write': {
        const [bytes, offset, length, at] = call.args as [Buffer, number, number, number];
        const part = Buffer.from(bytes.subarray(offset, offset + length));
        const effect = this.#add({ kind: 'write', inode: this.#inodeOf(name), at, bytes: part });
        const result = await proceed();
        if (call.synced) this.log.push({ kind: 'certain', effects: [effect] });
        return result;
      }
      case 'truncate': {
        const length = Number(call.args[0]);
        this.#add({ kind: 'truncate', inode: this.#inodeOf(name), length });
        return proceed();
      }
      case 'rename': {
        const from = relative(this.#dir, String(call.args[0]));
        const inode = this.#inodeOf(from);
        this.#add({ kind: 'rename', from, to: name, inode });
        const result = await proceed();
        this.#names.delete(from);
        this.#names.set(name, inode);
        return result;
      }
      case 'unlink':
        this.#add({ kind: 'unlink', name, inode: this.#inodeOf(name) });
        return proceed();
      case 'link': {
        const inode = this.#inodeOf(relative(this.#dir, String(call.args[0])));
        this.#names.set(name, inode);
        this.#add({ kind: 'name', name, inode });
        return proceed();
      }
      case 'open': {
        const inode = this.#newInode();
        const result = await proceed();
        this.#names.set(name, inode);
        this.#add({ kind: 'name', name, inode });
        return result;
      }
      case 'mkdir':
      case 'chmod':
        return proceed();
      default:
        throw new Error(`the recorded disk does not know ${call.name}`);
    }
  }

  /** A handle keeps to its file through renames only if asked by the name it has now. */
  #inodeOf(name: string): number {
    const inode = this.#names.get(name) ?? this.#renamed(name);
    if (inode === undefined) throw new Error(`no file ${name}`);
    return inode;
  }

  /** The file that was opened by a name it no longer has. */
  #renamed(name: string): number | undefined {
    for (const logged of this.log.toReversed()) {
      if (logged.kind !== 'effect') continue;
      if (logged.effect.kind === 'rename' && logged.effect.from === name)
        return logged.effect.inode;
    }
    return undefined;
  }

  #add(effect: Effect): number {
    return this.log.push({ kind: 'effect', effect }) - 1;
  }

  /** What a sync of a file, or of a folder (its names), would make certain. */
  #pendingOf(name: string): number[] {
    const isFolder = !this.#names.has(name) && this.#renamed(name) === undefined;
    const inode = isFolder ? -1 : this.#inodeOf(name);
    return this.log.flatMap((logged, index) => {
      if (logged.kind !== 'effect') return [];
      const { effect } = logged;
      const isContent = effect.kind === 'write' || effect.kind === 'truncate';
      if (isContent) return effect.inode === inode ? [index] : [];
      const place = effect.kind === 'rename' ? effect.to : effect.name;
      const folder = place.includes('/') ? place.slice(0, place.lastIndexOf('/')) : '';
      return isFolder && folder === name ? [index] : [];
    });
  }
}
