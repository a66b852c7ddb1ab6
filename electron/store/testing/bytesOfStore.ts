import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { addContact, rename } from './commands.ts';
import { temporaryFolder } from './folder.ts';
import { unsyncedFiles } from './hookedFiles.ts';
import { contents, newStore } from './stores.ts';

export interface Bytes {
  readonly snapshot: Buffer;
  readonly journal: Buffer;
  /** What the store holds after each revision, as JSON. */
  readonly states: readonly string[];
}

/** A store of some edits, with a snapshot in the middle; its files, and what is in them. */
export async function bytesOfStore(): Promise<Bytes> {
  const dir = await temporaryFolder();
  const store = await newStore({ dir, files: unsyncedFiles() });
  const states = [JSON.stringify(contents(store))];
  const edit = async (command: Parameters<typeof store.dispatch>[0]): Promise<void> => {
    await store.dispatch(command);
    states.push(JSON.stringify(contents(store)));
  };
  await edit(addContact('a', 'Anna'));
  await edit(rename('a', 'Niccolò “Nico” 🌱'));
  await store.compact();
  await edit(addContact('b'));
  await edit(rename('b', 'Bruno'));
  const snapshot = await readFile(join(dir, 'coltiva.json'));
  const journal = await readFile(join(dir, 'coltiva.journal'));
  return { snapshot, journal, states };
}

/** A folder with these files of a store in it; `null`: without a journal. */
export async function folderWith(
  snapshot: Uint8Array,
  journal: Uint8Array | null,
): Promise<string> {
  const dir = await temporaryFolder();
  await writeFile(join(dir, 'coltiva.json'), snapshot);
  if (journal !== null) await writeFile(join(dir, 'coltiva.journal'), journal);
  return dir;
}
