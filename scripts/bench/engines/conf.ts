import { basename, dirname } from 'node:path';
import Conf from 'conf';
import { contactAt, type Engine, type SampleTables } from './engine.ts';

/** conf as it is: each `set` reads the whole file, changes it and puts a new one in its place. */
export function confEngine(path: string, tables: SampleTables): Engine {
  const conf = new Conf<Record<string, unknown>>({
    cwd: dirname(path),
    configName: basename(path, '.json'),
  });
  conf.store = Object.fromEntries(
    Object.entries(tables).map(([name, records]) => [
      name,
      Object.fromEntries(records.map((record) => [record.id, record])),
    ]),
  );
  return {
    name: 'conf',
    async save(turn) {
      conf.set(`contacts.${contactAt(tables, turn).id}.city`, `Città ${turn}`);
    },
    unsynced: null,
    close: async () => undefined,
  };
}
