import { createRequire } from 'node:module';
import { join } from 'node:path';
import { contactAt, type Engine, type SampleTables } from './engine.ts';

/** What is used of better-sqlite3, which is no dependency: see ../getSqlite.mjs. */
interface Database {
  pragma(text: string): unknown;
  exec(sql: string): unknown;
  prepare(sql: string): { run(...values: readonly string[]): unknown };
  close(): unknown;
}
type DatabaseClass = new (path: string) => Database;

/** better-sqlite3 where it has been got; `null` elsewhere. */
export function findSqlite(): DatabaseClass | null {
  try {
    const required: unknown = createRequire(join(process.cwd(), '.cache/bench/'))('better-sqlite3');
    return required as DatabaseClass; // The package exports its class.
  } catch {
    return null;
  }
}

/** better-sqlite3 with a write-ahead log, synced at every commit: one table a kind of record. */
export function sqliteEngine(Sqlite: DatabaseClass, path: string, tables: SampleTables): Engine {
  const database = new Sqlite(path);
  database.pragma('journal_mode = WAL');
  database.pragma('synchronous = FULL');
  database.exec('BEGIN');
  for (const [name, records] of Object.entries(tables)) {
    database.exec(`CREATE TABLE "${name}" (id TEXT PRIMARY KEY, json TEXT NOT NULL) WITHOUT ROWID`);
    const insert = database.prepare(`INSERT INTO "${name}" VALUES (?, ?)`);
    for (const record of records) insert.run(record.id, JSON.stringify(record));
  }
  database.exec('COMMIT');
  database.pragma('wal_checkpoint(TRUNCATE)');
  const update = database.prepare('UPDATE contacts SET json = ? WHERE id = ?');
  return {
    name: 'better-sqlite3',
    async save(turn) {
      const { index, id } = contactAt(tables, turn);
      update.run(JSON.stringify({ ...tables['contacts']?.[index], city: `Città ${turn}` }), id);
    },
    unsynced: null,
    close: async () => {
      database.close();
    },
  };
}
