import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { type Journal, MemoryJournal } from '../../../../shared/domain/journal.ts';
import { invert, tableNames } from '../../../../shared/domain/tables.ts';
import { nodeFiles, withFile } from '../../files.ts';
import { readJournal } from '../../journalReader.ts';
import { openStore, recoverStore } from '../../index.ts';
import { addContact } from '../commands.ts';
import { canonical } from '../canonical.ts';
import { optionsFor, type Workload } from './workloads.ts';

/** What may be found after a fault. */
export interface Expected {
  /** The last revision that was acknowledged; -1 for none. */
  readonly acknowledged: number;
  /** What the journal holds at each revision there may be. */
  readonly states: ReadonlyMap<number, string>;
  /** Bytes that must still be somewhere in the folder: what a recovery found. */
  readonly kept: readonly Buffer[];
}

export type Folder = ReadonlyMap<string, Buffer>;

/** Opens a folder as it was left, and says what is wrong with it; `null`: nothing was lost. */
export async function verify(
  { choice, begins }: Pick<Workload, 'choice' | 'begins'>,
  folder: Folder,
  { acknowledged, states, kept }: Expected,
): Promise<string | null> {
  const lost = kept.find((bytes) => ![...folder.values()].some((file) => file.equals(bytes)));
  if (lost !== undefined) return 'a file that was set aside is gone';
  return inFolder(folder, async (dir) => {
    let result = await openStore(optionsFor(dir, 'after'));
    if (result.kind === 'trouble' && choice !== undefined && acknowledged === -1) {
      // Would be taken for one that a sync program has yet to bring.
      if (result.trouble.endsWith('not-there-yet')) return `a blank file: ${result.detail}`;
      if (!result.choices.includes(choice)) return `no way out of ${result.trouble}`;
      result = await recoverStore(optionsFor(dir, 'after'), choice);
    }
    if (result.kind === 'empty') return begins && acknowledged === -1 ? null : 'no store is left';
    if (result.kind === 'trouble') return `${result.trouble}: ${result.detail}`;
    const { store } = result;
    try {
      const { revision } = store;
      if (store.readOnly !== null) return 'it can only be read';
      if (revision < acknowledged) {
        return `revision ${acknowledged} was acknowledged, ${revision} is there`;
      }
      // What was asked and not acknowledged may be there, whole and alone.
      const held = states.has(revision)
        ? canonical(store.journal) === states.get(revision)
        : (await stateAt(dir, store.journal, acknowledged)) === states.get(acknowledged);
      if (!held) return `revision ${revision} holds something else`;
      const { ok } = await store.dispatch(addContact('next'));
      if (!ok) return 'it does not go on';
    } finally {
      await store.close();
    }
    const again = await openStore(optionsFor(dir, 'after'));
    if (again.kind !== 'opened') return `once more, it is ${again.kind}`;
    const isThere = again.store.journal.tables.contacts.has('next');
    await again.store.close();
    return isThere ? null : 'what came after is not there';
  });
}

/**
 * What the journal held at an earlier revision: everything that came later, which nobody was
 * told of, taken back from what is there now.
 */
async function stateAt(dir: string, now: Journal, revision: number): Promise<string> {
  const journal = new MemoryJournal();
  for (const name of tableNames) journal.load(name, [...now.tables[name].values()]);
  const path = join(dir, 'coltiva.journal');
  const { entries } = await withFile(nodeFiles, path, (handle) => readJournal(handle));
  for (const entry of entries.toReversed()) {
    if (entry.revision > revision) journal.apply(invert(entry.changes));
  }
  return canonical(journal);
}

/** A temporary folder with these files in it, while something uses it. */
export async function inFolder<Result>(
  folder: Folder,
  use: (dir: string) => Promise<Result>,
): Promise<Result> {
  const dir = await mkdtemp(join(tmpdir(), 'coltiva-harness-'));
  try {
    for (const [name, bytes] of folder) {
      await mkdir(dirname(join(dir, name)), { recursive: true });
      await writeFile(join(dir, name), bytes);
    }
    return await use(dir);
  } finally {
    await rm(dir, { recursive: true, force: true });
  }
}
