import { cp, readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Journal, MemoryJournal } from '../../../../shared/domain/journal.ts';
import type { RecoveryChoice } from '../../../../shared/ipc/contract.ts';
import { journalOf } from '../../../backups/readBackup.ts';
import { recordsOf, restoreOver } from '../../../backups/restoreOver.ts';
import { listBackups } from '../../backups/backups.ts';
import type { Files } from '../../files.ts';
import {
  createStore,
  type JournalStore,
  openStore,
  type OpenOptions,
  type OpenResult,
  recoverStore,
} from '../../index.ts';
import { placeOf } from '../../place.ts';
import { addContact, rename, rewriteNote, writeNote } from '../commands.ts';
import { unsyncedFiles } from '../hookedFiles.ts';
import { contactChanges } from '../stores.ts';
import { portable } from '../../../../shared/i18n/index.ts';

/** What a workload says while it goes: to be believed, and checked against the disk later. */
export interface Told {
  /** That this revision is on disk, and what the journal then holds. */
  acknowledged(revision: number, journal: Pick<Journal, 'tables'>): void;
}

/** Something that is done to a store and may be interrupted anywhere. */
export interface Workload {
  readonly name: string;
  /** Lays out the folder beforehand, undisturbed. */
  readonly prepare: (dir: string) => Promise<void>;
  /** Every rejection of the store's is caught: it is one of the outcomes. */
  readonly run: (dir: string, files: Files, told: Told) => Promise<void>;
  /** The way out that a folder in trouble is led to; without one there must be none. */
  readonly choice?: RecoveryChoice;
  /** Whether there may be no store yet. */
  readonly begins?: boolean;
}

/** Who works on the folder: each gives ids of its own, and the clock goes on. */
type Role = 'before' | 'during' | 'after';
const seconds: Readonly<Record<Role, number>> = { before: 0, during: 1, after: 2 };

/** The same in every run, so that states can be compared between runs. */
export function optionsFor(dir: string, role: Role, files: Files = unsyncedFiles()): OpenOptions {
  let last = 0;
  const newId = (): string => {
    last += 1;
    return `${role}-${last}`;
  };
  const time = Date.UTC(2026, 10, 24, 12, 0, seconds[role]);
  return { dir, files, newId, now: () => new Date(time), idleMs: 3_600_000 };
}

function opened(result: OpenResult, told: Told): JournalStore {
  if (result.kind !== 'opened') throw new Error(`not opened but ${result.kind}`);
  const { store } = result;
  const tell = (): void => told.acknowledged(store.revision, store.journal);
  tell();
  store.subscribe(tell);
  return store;
}

const silent: Told = { acknowledged: () => undefined };

async function prepareEdits(dir: string): Promise<void> {
  const store = opened(await createStore(optionsFor(dir, 'before')), silent);
  await store.dispatch(addContact('a', 'Anna'));
  await store.dispatch(writeNote('n', 'a', 'Parla di «serramenti»', 's'));
  await store.close();
}

/** Waits for all, however each ends. */
async function all(...work: readonly Promise<unknown>[]): Promise<void> {
  await Promise.allSettled(work);
}

/** Opens, does something, closes; whatever the disk says. */
function onStore(work: (store: JournalStore) => Promise<void>): Workload['run'] {
  return async (dir, files, told) => {
    const result = await openStore(optionsFor(dir, 'during', files)).catch(() => null);
    if (result?.kind !== 'opened') return;
    const store = opened(result, told);
    if (store.readOnly === null) await work(store);
    await store.close().catch(() => undefined);
  };
}

async function damage(dir: string, name: string): Promise<void> {
  const bytes = await readFile(join(dir, name));
  const at = Math.floor(bytes.length * 0.7);
  bytes[at] = (bytes[at] ?? 0) ^ 4;
  await writeFile(join(dir, name), bytes);
}

function recovering(choice: RecoveryChoice): Workload['run'] {
  return async (dir, files, told) => {
    const result = await recoverStore(optionsFor(dir, 'during', files), choice).catch(() => null);
    if (result?.kind !== 'opened') return;
    const store = opened(result, told);
    await all(store.dispatch(addContact('later')));
    await store.close().catch(() => undefined);
  };
}

/** What the oldest backup holds; `null` when there is none. */
async function oldestBackup(dir: string, files: Files): Promise<MemoryJournal | null> {
  const oldest = (await listBackups(placeOf(optionsFor(dir, 'during', files)))).at(-1);
  return oldest ? journalOf(files, oldest.path) : null;
}

export const workloads: readonly Workload[] = [
  {
    name: 'first run',
    begins: true,
    prepare: async () => undefined,
    async run(dir, files, told) {
      const result = await createStore(optionsFor(dir, 'during', files)).catch(() => null);
      if (result?.kind !== 'opened') return;
      const store = opened(result, told);
      await all(store.dispatch(addContact('a')));
      await store.close().catch(() => undefined);
    },
  },
  {
    name: 'save',
    prepare: prepareEdits,
    run: onStore(async (store) => {
      await all(store.dispatch(rename('a', 'Anna Rossi')));
      await all(store.dispatch(rewriteNote('n', 'Parla di «infissi» 🌱', 's')));
      await all(store.undo());
    }),
  },
  {
    name: 'burst',
    prepare: prepareEdits,
    run: onStore(async (store) => {
      await all(
        ...Array.from({ length: 10 }, (_, n) => store.dispatch(addContact(`b${n}`))),
        store.undo(),
        store.dispatch(rename('b3', 'Bruno')),
      );
      await all(
        store.commit(portable('did.demo'), contactChanges(210)),
        store.dispatch(addContact('z')),
      );
    }),
  },
  {
    name: 'snapshot',
    prepare: prepareEdits,
    run: onStore(async (store) => {
      await all(store.dispatch(addContact('before')));
      await all(store.compact(), store.dispatch(addContact('during')));
      await all(store.dispatch(addContact('after')));
      await all(store.compact());
    }),
  },
  {
    name: 'migration',
    prepare: (dir) =>
      cp('electron/store/migrations/fixtures/version1/between', dir, {
        recursive: true,
        filter: (path) => !path.endsWith('export.json'),
      }),
    run: onStore(async (store) => {
      await all(store.dispatch(addContact('new')));
      await all(store.undo());
    }),
  },
  {
    name: 'restore',
    choice: 'restore-backup',
    async prepare(dir) {
      await prepareEdits(dir);
      await damage(dir, 'coltiva.json');
    },
    run: recovering('restore-backup'),
  },
  {
    name: 'restore over the journal',
    async prepare(dir) {
      await prepareEdits(dir);
      const store = opened(await openStore(optionsFor(dir, 'before')), silent);
      await store.dispatch(rename('a', 'Anna Rossi'));
      await store.dispatch(addContact('since'));
      await store.close();
    },
    run: (dir, files, told) =>
      onStore(async (store) => {
        const backup = await oldestBackup(dir, files).catch(() => null);
        if (backup) await all(restoreOver(store, backup, portable('did.demo')));
        await all(store.undo());
      })(dir, files, told),
  },
  {
    name: 'restore as a new journal',
    begins: true,
    prepare: (dir) => prepareEdits(join(dir, 'old')),
    async run(dir, files, told) {
      const backup = await oldestBackup(join(dir, 'old'), files).catch(() => null);
      if (!backup) return;
      const options = optionsFor(dir, 'during', files);
      const result = await createStore(options, recordsOf(backup)).catch(() => null);
      if (result?.kind !== 'opened') return;
      await opened(result, told)
        .close()
        .catch(() => undefined);
    },
  },
  {
    name: 'repair',
    choice: 'open-readable',
    async prepare(dir) {
      const store = opened(await createStore(optionsFor(dir, 'before')), silent);
      for (const id of ['a', 'b', 'c', 'd']) await store.dispatch(addContact(id));
      const names = ['coltiva.json', 'coltiva.journal'];
      const files = await Promise.all(names.map((name) => readFile(join(dir, name))));
      await store.close();
      // As a crash before the snapshot on closing leaves it.
      await Promise.all(names.map((name, n) => writeFile(join(dir, name), files[n] ?? '')));
      await damage(dir, 'coltiva.journal');
    },
    run: recovering('open-readable'),
  },
];

/** All files of a folder and those below it, by path; the lock is another process's. */
export async function filesIn(dir: string): Promise<ReadonlyMap<string, Buffer>> {
  const found = new Map<string, Buffer>();
  for (const entry of await readdir(dir, { recursive: true, withFileTypes: true })) {
    if (!entry.isFile() || entry.name.startsWith('coltiva.lock')) continue;
    const path = join(entry.parentPath, entry.name);
    found.set(path.slice(dir.length + 1), await readFile(path));
  }
  return found;
}
