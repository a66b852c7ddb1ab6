import { crc32 } from 'node:zlib';
import { type Syncing, unsyncedFiles } from '../hookedFiles.ts';
import { type Effect, type Logged, RecordedDisk } from './recordedDisk.ts';
import { referenceOf } from './reference.ts';
import type { Extent, Report } from './report.ts';
import { type Folder, inFolder, verify } from './verify.ts';
import type { Workload } from './workloads.ts';

/** All subsets of what is uncertain are tried up to so many effects; else some of each kind. */
const ALL_SUBSETS = 5;

/**
 * The power goes after every recorded call: what was certain is there, and of the rest any part,
 * whatever the order it was asked in, the last write torn. With more uncertain effects than
 * `ALL_SUBSETS`: none, all, each beginning, all but each one, and each one alone.
 */
export async function powerLoss(
  workload: Workload,
  syncing: Syncing,
  { every }: Extent,
): Promise<Report> {
  const { start, states, kept } = await referenceOf(workload, unsyncedFiles());
  const log = await recorded(workload, start, syncing);
  const found = new Map<number, { folder: Folder; acknowledged: number; at: number }>();
  for (let length = 0; length <= log.length; length += 1) {
    const prefix = log.slice(0, length);
    const acknowledged = lastAcknowledged(prefix);
    for (const folder of outcomes(start, prefix)) {
      const key = keyOf(folder);
      const known = found.get(key);
      // The same disk must do for the latest acknowledgement with which it can be found.
      if (known && known.acknowledged >= acknowledged) continue;
      found.set(key, { folder, acknowledged, at: length });
    }
  }
  const lost: string[] = [];
  let tried = 0;
  for (const [index, { folder, acknowledged, at }] of [...found.values()].entries()) {
    if (index % every !== 0) continue;
    tried += 1;
    const wrong = await verify(workload, folder, { acknowledged, states, kept });
    if (wrong !== null) lost.push(`${workload.name}, power lost after ${at} calls: ${wrong}`);
  }
  return { fault: `power lost during ${workload.name}, synced ${syncing}`, tried, lost };
}

function recorded(workload: Workload, start: Folder, syncing: Syncing): Promise<readonly Logged[]> {
  return inFolder(start, async (dir) => {
    const disk = new RecordedDisk(dir, start, syncing);
    await workload.run(dir, disk.files, {
      acknowledged: (revision) => disk.acknowledged(revision),
    });
    return disk.log;
  });
}

function lastAcknowledged(log: readonly Logged[]): number {
  const last = log.findLast((logged) => logged.kind === 'acknowledged');
  return last?.kind === 'acknowledged' ? last.revision : -1;
}

/** What may be on the disk after a beginning of the log. */
function* outcomes(start: Folder, log: readonly Logged[]): Generator<Folder> {
  const certain = new Set(log.flatMap((one) => (one.kind === 'certain' ? one.effects : [])));
  const effects = log.flatMap((one, index) =>
    one.kind === 'effect' ? [{ effect: one.effect, isCertain: certain.has(index) }] : [],
  );
  const pending = effects.flatMap(({ isCertain }, index) => (isCertain ? [] : [index]));
  for (const chosen of choices(pending)) {
    const happened = effects.filter(({ isCertain }, index) => isCertain || chosen.has(index));
    yield applied(
      start,
      happened.map(({ effect }) => effect),
    );
    const last = happened.at(-1);
    if (last?.effect.kind !== 'write' || last.isCertain) continue;
    const { bytes } = last.effect;
    const torn: Effect = { ...last.effect, bytes: bytes.subarray(0, bytes.length / 2) };
    yield applied(start, [...happened.slice(0, -1).map(({ effect }) => effect), torn]);
  }
}

function* choices(pending: readonly number[]): Generator<ReadonlySet<number>> {
  if (pending.length <= ALL_SUBSETS) {
    for (let bits = 0; bits < 2 ** pending.length; bits += 1) {
      yield new Set(pending.filter((_index, place) => (bits & (1 << place)) !== 0));
    }
    return;
  }
  for (let length = 0; length <= pending.length; length += 1)
    yield new Set(pending.slice(0, length));
  for (const one of pending) {
    yield new Set([one]);
    yield new Set(pending.filter((index) => index !== one));
  }
}

function applied(start: Folder, effects: readonly Effect[]): Folder {
  const names = new Map<string, number>();
  const contents = new Map<number, Buffer>();
  for (const [index, [name, bytes]] of [...start].entries()) {
    // As `RecordedDisk` counts them.
    names.set(name, index + 1);
    contents.set(index + 1, bytes);
  }
  for (const effect of effects) {
    const old = contents.get(effect.inode) ?? Buffer.alloc(0);
    switch (effect.kind) {
      case 'name':
        names.set(effect.name, effect.inode);
        break;
      case 'rename':
        if (names.get(effect.from) === effect.inode) names.delete(effect.from);
        names.set(effect.to, effect.inode);
        break;
      case 'unlink':
        if (names.get(effect.name) === effect.inode) names.delete(effect.name);
        break;
      case 'write': {
        const { at, bytes } = effect;
        const next = Buffer.alloc(Math.max(old.length, at + bytes.length));
        old.copy(next);
        bytes.copy(next, at);
        contents.set(effect.inode, next);
        break;
      }
      case 'truncate': {
        const next = Buffer.alloc(effect.length);
        old.copy(next);
        contents.set(effect.inode, next);
        break;
      }
      default:
        effect satisfies never;
    }
  }
  return new Map([...names].map(([name, inode]) => [name, contents.get(inode) ?? Buffer.alloc(0)]));
}

function keyOf(folder: Folder): number {
  let key = 0;
  for (const [name, bytes] of [...folder].toSorted(([a], [b]) => (a < b ? -1 : 1))) {
    key = crc32(bytes, crc32(`${name.endsWith('.tmp') ? 'tmp' : name}:${bytes.length}`, key));
  }
  return key;
}
