import type { Files } from './files.ts';

/**
 * File systems whose writes to a file that was opened with `O_DSYNC` are on disk when they
 * return, exactly as after `fdatasync`: Linux's own, by the numbers of statfs(2).
 */
const trusted: ReadonlySet<number> = new Set([
  0xef_53, // ext2 to ext4
  0x58_46_53_42, // xfs
  0x91_23_68_3e, // btrfs
  0xf2_f5_20_10, // f2fs
]);

/**
 * `O_DSYNC` where a write through such a handle needs no sync after it, which halves the trips
 * to the disk; 0 elsewhere. Not on macOS, where only `fdatasync` (Node's is `F_FULLFSYNC`)
 * reaches past the drive's own memory; not on network and user-space file systems, which are
 * free to take the flag for a hint.
 */
export async function syncedWritesFlag(files: Files, folder: string): Promise<number> {
  if (process.platform !== 'linux') return 0;
  try {
    const { type } = await files.statfs(folder);
    return trusted.has(type) ? files.constants.O_DSYNC : 0;
  } catch {
    return 0;
  }
}
