import { open } from 'node:fs/promises';
import { join } from 'node:path';
import type { JournalStore } from '../../electron/store/index.ts';
import { tableNames } from '../../shared/domain/tables.ts';
import { confEngine } from './engines/conf.ts';
import type { Engine, SampleTables } from './engines/engine.ts';
import { lowdbEngine } from './engines/lowdb.ts';
import { bytesOfSave, rawAppend } from './engines/rawAppend.ts';
import { findSqlite, sqliteEngine } from './engines/sqlite.ts';
import { collectGarbage, timed } from './statistics.ts';
import { saver } from './storeSetup.ts';

export const OURS = 'Coltiva';

/** Milliseconds of one-field saves, by engine, all of one run on the same data. */
export interface Comparison {
  readonly contacts: number;
  readonly times: ReadonlyMap<string, readonly number[]>;
  /** Engines that could not be measured, and why. */
  readonly missing: ReadonlyMap<string, string>;
}

const TURNS = 300;
const WARM_UP = 20;
/** Engines that write everything each time get fewer turns: at 50,000 contacts they take seconds. */
const SLOW_TURNS: Readonly<Record<number, number>> = { 1000: 20, 5000: 8, 20_000: 4, 50_000: 3 };

/** One-field saves by every engine on the same records, turn by turn. */
export async function compareEngines(dir: string, store: JournalStore): Promise<Comparison> {
  const tables = tablesOf(store);
  const contacts = tables['contacts']?.length ?? 0;
  const missing = new Map<string, string>();
  const save = saver(store);
  const journal = join(dir, 'coltiva.journal');
  const ours: Engine = { name: OURS, save, unsynced: null, close: async () => undefined };
  const raw = await rawAppend(join(dir, 'raw'), await bytesOfSave(journal, save));
  const quick = [raw, ours];
  const slow: Engine[] = [];
  const add = async (to: Engine[], name: string, make: () => Promise<Engine>): Promise<void> => {
    try {
      to.push(await make());
    } catch (error) {
      missing.set(name, String(error).split('\n', 1)[0] ?? '');
    }
    collectGarbage();
  };
  const Sqlite = findSqlite();
  if (Sqlite === null) missing.set('better-sqlite3', 'not here: `npm run bench:sqlite` gets it');
  else {
    await add(quick, 'better-sqlite3', async () =>
      sqliteEngine(Sqlite, join(dir, 'sqlite.db'), tables),
    );
  }
  await add(slow, 'lowdb', () => lowdbEngine(join(dir, 'lowdb.json'), tables));
  await add(slow, 'conf', async () => confEngine(join(dir, 'conf.json'), tables));

  const times = new Map([...quick, ...slow].map(({ name }): [string, number[]] => [name, []]));
  const every = Math.floor(TURNS / (SLOW_TURNS[contacts] ?? 3));
  for (let turn = -WARM_UP; turn < TURNS; turn += 1) {
    for (const engine of quick) {
      const time = await timed(() => engine.save(turn + WARM_UP));
      if (turn >= 0) times.get(engine.name)?.push(time);
    }
    if (turn < 0 || turn % every !== 0) continue;
    for (const engine of slow) {
      times.get(engine.name)?.push(await timed(() => engine.save(turn)));
      await settle(engine);
    }
  }
  for (const engine of [...quick, ...slow]) await engine.close();
  return { contacts, times, missing };
}

function tablesOf(store: JournalStore): SampleTables {
  return Object.fromEntries(
    tableNames.map((name) => [name, [...store.journal.tables[name].values()]]),
  );
}

/** What a save left behind in memory and in the system's cache is not for the next to pay. */
async function settle({ unsynced }: Engine): Promise<void> {
  collectGarbage();
  if (unsynced === null) return;
  const file = await open(unsynced, 'r+');
  await file.sync();
  await file.close();
}
