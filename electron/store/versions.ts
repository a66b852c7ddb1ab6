import { basename, join } from 'node:path';
import { MemoryJournal } from '../../shared/domain/journal.ts';
import { invert, tableNames, type TableName, type Tables } from '../../shared/domain/tables.ts';
import { load, type Loaded } from './load.ts';
import type { Place } from './place.ts';
import { StoreTrouble } from './trouble.ts';

/** Another version of the open journal, in files beside it. */
export interface Version {
  /** Names of its files, without the folder; one of them may be the journal's own. */
  readonly snapshot: string;
  readonly journal: string;
  /** When its snapshot was written, UTC. */
  readonly savedAt: string;
  readonly theirs: MemoryJournal;
  /** What both come from; `null` when it cannot be told. */
  readonly base: MemoryJournal | null;
}

export interface FoundVersions {
  readonly versions: readonly Version[];
  /** Files that look like versions and cannot be read as one. */
  readonly illegible: readonly string[];
}

/**
 * Names that sync programs give to a second version (“coltiva (conflicted copy).json”,
 * “coltiva.sync-conflict-….json”, “coltiva-PC.json”), and ours for what came in while we were
 * at work. What has been joined or left out has another ending.
 */
const other = /^coltiva.+\.(json|journal)$|^coltiva\.(json|journal)\.outside-[0-9TZ-]+$/;

const isOther = (name: string, kind: 'json' | 'journal'): boolean => {
  const found = other.exec(name);
  return found !== null && (found[1] ?? found[2]) === kind;
};

/** Looks for other versions beside the journal, and for what they have in common with it. */
export async function findVersions(place: Place): Promise<FoundVersions> {
  const { files, paths } = place;
  const own = { snapshot: basename(paths.snapshot), journal: basename(paths.journal) };
  const names = await files.readdir(paths.dir);
  const snapshots = names.filter((name) => isOther(name, 'json'));
  const journals = names.filter((name) => isOther(name, 'journal'));
  if (snapshots.length + journals.length === 0) return { versions: [], illegible: [] };
  const ours = await load(files, paths);
  const versions = new Map<string, Version>();
  const understood = new Set<string>();
  for (const snapshot of [...snapshots, own.snapshot]) {
    for (const journal of [...journals, own.journal]) {
      if (snapshot === own.snapshot && journal === own.journal) continue;
      const loaded = await loadPair(place, snapshot, journal);
      if (loaded === null || loaded.head.storeId !== ours.head.storeId) continue;
      understood.add(snapshot).add(journal);
      const { revision, chain } = loaded.position;
      // A version that ours went on from brings nothing.
      if (chainsOf(ours).get(revision) === chain) continue;
      const { savedAt } = loaded.head;
      const base = baseOf(ours, loaded);
      versions.set(`${revision} ${chain}`, {
        snapshot,
        journal,
        savedAt,
        theirs: loaded.journal,
        base,
      });
    }
  }
  const illegible = [...snapshots, ...journals].filter((name) => !understood.has(name));
  return { versions: [...versions.values()], illegible };
}

/** `null` when they are not a snapshot and the journal that follows it. */
async function loadPair(
  { files, paths }: Place,
  snapshot: string,
  journal: string,
): Promise<Loaded | null> {
  try {
    return await load(files, {
      ...paths,
      snapshot: join(paths.dir, snapshot),
      journal: join(paths.dir, journal),
    });
  } catch (error) {
    if (error instanceof StoreTrouble) return null;
    throw error;
  }
}

/** The checksum of the line of each revision that the journal file tells of. */
function chainsOf({ reading }: Loaded): ReadonlyMap<number, string> {
  const { start, marks, position } = reading;
  return new Map([
    [start.revision, start.chain],
    ...marks.map(({ revision, before }) => [revision - 1, before] as const),
    [position.revision, position.chain],
  ]);
}

/** The last state that both histories went through: ours, with what came after taken back. */
function baseOf(ours: Loaded, theirs: Loaded): MemoryJournal | null {
  const chains = chainsOf(theirs);
  const common = [...chainsOf(ours)]
    .filter(([revision, chain]) => chains.get(revision) === chain)
    .map(([revision]) => revision);
  if (common.length === 0) return null;
  const last = Math.max(...common);
  const base = copyOf(ours.journal);
  for (const { revision, changes } of ours.reading.entries.toReversed()) {
    if (revision > last) base.apply(invert(changes));
  }
  return base;
}

function copyOf({ tables }: MemoryJournal): MemoryJournal {
  const copy = new MemoryJournal();
  for (const name of tableNames) {
    // Of one table, which a union of tables loses.
    copy.load(name, [...tables[name].values()] as readonly Tables[TableName][]);
  }
  return copy;
}
