import { createStore, openStore } from '../index.ts';
import { addContact } from './commands.ts';

/**
 * A program that has a store open until it is ended, and adds a contact for each line it is
 * sent. Says "open", then each name once it is on disk. Argument: the data folder.
 */
async function main(): Promise<void> {
  const dir = process.argv[2] ?? '';
  const found = await openStore({ dir });
  const opened = found.kind === 'empty' ? await createStore({ dir }) : found;
  if (opened.kind !== 'opened') throw new Error(opened.kind);
  const { store } = opened;
  process.stdout.write(store.readOnly === null ? 'open\n' : 'read-only\n');
  for await (const chunk of process.stdin) {
    for (const name of String(chunk).split('\n').filter(Boolean)) {
      await store.dispatch(addContact(name));
      process.stdout.write(`${name}\n`);
    }
  }
  await store.close();
}

void main();
