import { writeSync } from 'node:fs';
import { createStore, openStore } from '../index.ts';
import { hookedFiles } from './hookedFiles.ts';
import { addContact, rename } from './commands.ts';

/**
 * A program that works on a store and ends itself with SIGKILL at its n-th call that changes
 * the disk; a write is half done then. Says on standard output what was acknowledged.
 * Arguments: the data folder, n.
 */
const [dir = '', killAt = '0'] = process.argv.slice(2);
let calls = 0;
const files = hookedFiles(async (call) => {
  calls += 1;
  if (calls !== Number(killAt)) return;
  await call.half?.();
  process.kill(process.pid, 'SIGKILL');
  // The signal may take a moment: nothing more may happen.
  await new Promise(() => undefined);
});

function say(text: string): void {
  writeSync(1, `${text}\n`);
}

async function main(): Promise<void> {
  const created = await createStore({ dir, files });
  if (created.kind !== 'opened') throw new Error(created.kind);
  say('acknowledged 0');
  const { store } = created;
  store.subscribe(({ revision }) => say(`acknowledged ${revision}`));
  await store.dispatch(addContact('c1'));
  await Promise.all([store.dispatch(addContact('c2')), store.dispatch(rename('c1', 'n3'))]);
  await Promise.all([store.compact(), store.dispatch(addContact('c4'))]);
  await store.undo();
  await store.dispatch(addContact('c6'));
  await store.close();

  const again = await openStore({ dir, files });
  if (again.kind !== 'opened') throw new Error(again.kind);
  again.store.subscribe(({ revision }) => say(`acknowledged ${revision}`));
  await again.store.dispatch(rename('c6', 'n7'));
  await again.store.close();
  say(`calls ${calls}`);
}

void main();
