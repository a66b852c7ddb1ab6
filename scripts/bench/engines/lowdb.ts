import { Low } from 'lowdb';
import { JSONFile } from 'lowdb/node';
import { contactAt, type Engine, type SampleTables } from './engine.ts';

/** lowdb as it is: the whole file is written on each save, and never synced. */
export async function lowdbEngine(path: string, tables: SampleTables): Promise<Engine> {
  const low = new Low(new JSONFile<SampleTables>(path), { ...tables });
  await low.write();
  return {
    name: 'lowdb',
    async save(turn) {
      const { index } = contactAt(tables, turn);
      await low.update((data) => {
        const contacts = data['contacts'] ?? [];
        const changed = {
          ...contacts[index],
          id: contacts[index]?.id ?? '',
          city: `Città ${turn}`,
        };
        Object.assign(data, { contacts: contacts.with(index, changed) });
      });
    },
    unsynced: path,
    close: async () => undefined,
  };
}
