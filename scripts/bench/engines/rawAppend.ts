import { open, stat } from 'node:fs/promises';
import type { Engine } from './engine.ts';

export const RAW = 'raw append';

/** The least that a durable save can cost: as many bytes at the end of a file, and a sync. */
export async function rawAppend(path: string, size: number): Promise<Engine> {
  const bytes = Buffer.alloc(size, 'x');
  const file = await open(path, 'a');
  return {
    name: RAW,
    async save() {
      await file.write(bytes);
      await file.datasync();
    },
    unsynced: null,
    close: () => file.close(),
  };
}

/** How many bytes one save adds to a journal file. */
export async function bytesOfSave(journal: string, save: () => Promise<void>): Promise<number> {
  const { size } = await stat(journal);
  await save();
  return (await stat(journal)).size - size;
}
