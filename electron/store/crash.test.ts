import { spawn } from 'node:child_process';
import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openStore } from './index.ts';
import { addContact } from './testing/commands.ts';
import { buildProgram } from './testing/buildProgram.ts';
import { temporaryFolder } from './testing/folder.ts';
import { namesIn, newStore, storeOf } from './testing/stores.ts';

let built = '';
let program = '';
beforeAll(async () => {
  built = await mkdtemp(join(tmpdir(), 'coltiva-built-'));
  program = await buildProgram('crashingChild', built);
});
afterAll(() => rm(built, { recursive: true }));

interface Ended {
  readonly signal: NodeJS.Signals | null;
  readonly said: readonly string[];
}

/** Runs the program on a folder until it ends or has killed itself. */
function run(dir: string, killAt: number): Promise<Ended> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [program, dir, String(killAt)], {
      stdio: ['ignore', 'pipe', 'inherit'],
    });
    let out = '';
    child.stdout.on('data', (bytes: Buffer) => {
      out += bytes.toString();
    });
    child.on('error', reject);
    child.on('close', (_code, signal) => resolve({ signal, said: out.trimEnd().split('\n') }));
  });
}

/** The names of the contacts after each revision of the program's work. */
const states: readonly (readonly string[])[] = [
  [],
  ['c1'],
  ['c1', 'c2'],
  ['n3', 'c2'],
  ['n3', 'c2', 'c4'],
  ['n3', 'c2'],
  ['n3', 'c2', 'c6'],
  ['n3', 'c2', 'n7'],
];

test('killed at any moment, all that was acknowledged is there, and nothing half', async () => {
  const whole = await run(join(await temporaryFolder(), 'data'), 0);
  expect(whole).toMatchObject({ signal: null });
  expect(whole.said.slice(0, -1)).toEqual(states.map((_state, n) => `acknowledged ${n}`));
  const calls = Number(whole.said.at(-1)?.replace('calls ', ''));
  expect(calls).toBeGreaterThan(60);

  // Every third call; the exhaustive run is long.
  for (let killAt = 1; killAt <= calls; killAt += 3) {
    const dir = join(await temporaryFolder(), 'data');
    const { signal, said } = await run(dir, killAt);
    expect(signal, `at ${killAt}`).toBe('SIGKILL');
    const acknowledged = Number(said.at(-1)?.replace('acknowledged ', '') || -1);
    const result = await openStore({ dir });
    // Killed before there was anything, the first run goes on.
    const isFirstRun = acknowledged === -1 && result.kind === 'empty';
    const store = isFirstRun ? await newStore({ dir }) : storeOf(result);
    expect(store.readOnly).toBeNull();
    expect(store.revision, `at ${killAt}`).toBeGreaterThanOrEqual(acknowledged);
    expect(namesIn(store), `at ${killAt}`).toEqual(states[store.revision]);
    await store.dispatch(addContact('next'));
    await store.close();
    expect((await readdir(dir)).filter((name) => name.endsWith('.tmp'))).toEqual([]);
  }
}, 120_000);
