import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readdir, readFile, rename, rm } from 'node:fs/promises';
import { hostname, tmpdir, userInfo } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import { buildProgram } from './testing/buildProgram.ts';
import { addContact } from './testing/commands.ts';
import { temporaryFolder } from './testing/folder.ts';
import { namesIn, newStore, openedStore } from './testing/stores.ts';
import { findVersions } from './versions.ts';
import { placeOf } from './place.ts';

const pair = ['coltiva.json', 'coltiva.journal'] as const;

let program: string;
let folder: string;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'coltiva-program-'));
  program = await buildProgram('holdingChild', folder);
}, 60_000);
afterAll(() => rm(folder, { recursive: true, force: true }));

interface Other {
  readonly child: ChildProcess;
  readonly hear: () => Promise<string>;
  readonly say: (name: string) => void;
  readonly end: (signal?: 'SIGKILL') => Promise<void>;
}

/** Another process with a store open. */
async function another(dir: string): Promise<Other> {
  const child = spawn(process.execPath, [program, dir], { stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  const lines = createInterface({ input: child.stdout })[Symbol.asyncIterator]();
  const hear = async (): Promise<string> => String((await lines.next()).value);
  const exited = once(child, 'exit');
  return {
    child,
    hear,
    say: (name) => void child.stdin.write(`${name}\n`),
    end: async (signal) => {
      if (signal === undefined) child.stdin.end();
      else child.kill(signal);
      await exited;
    },
  };
}

test('while one process has the store, another reads and is told who has it', async () => {
  const dir = await temporaryFolder();
  const other = await another(dir);
  expect(await other.hear()).toBe('open');
  other.say('a');
  expect(await other.hear()).toBe('a');
  const reading = await openedStore({ dir });
  expect(reading.readOnly).toMatchObject({
    key: 'store.readOnly.held',
    params: { user: userInfo().username, host: hostname() },
  });
  expect(namesIn(reading)).toEqual(['a']);
  await reading.close();
  await other.end();
  const store = await openedStore({ dir });
  expect(store.readOnly).toBeNull();
});

test('the lock of a process that was killed is taken over, with all it acknowledged', async () => {
  const dir = await temporaryFolder();
  const other = await another(dir);
  await other.hear();
  for (const name of ['a', 'b', 'c']) {
    other.say(name);
    expect(await other.hear()).toBe(name);
  }
  await other.end('SIGKILL');
  const store = await openedStore({ dir });
  expect(store.readOnly).toBeNull();
  expect(namesIn(store)).toEqual(['a', 'b', 'c']);
});

test('two processes whose folders are kept the same lose nothing of either', async () => {
  const here = await temporaryFolder();
  const first = await another(here);
  await first.hear();
  first.say('common');
  await first.hear();
  await first.end();
  const there = await temporaryFolder();
  for (const file of ['coltiva.json', 'coltiva.journal']) {
    await cp(join(here, file), join(there, file));
  }
  const store = await openedStore({ dir: here });
  const other = await another(there);
  await other.hear();
  other.say('there');
  await other.hear();
  await other.end();
  await store.dispatch(addContact('here'));
  for (const file of ['coltiva.json', 'coltiva.journal']) {
    await cp(join(there, file), join(here, `.${file}`));
    await rename(join(here, `.${file}`), join(here, file));
  }
  await store.dispatch(addContact('later'));
  await store.compact();
  expect(namesIn(store)).toEqual(['common', 'here', 'later']);
  const { versions } = await findVersions(placeOf({ dir: here }));
  expect(versions).toHaveLength(1);
  expect([...(versions[0]?.theirs.tables.contacts.keys() ?? [])]).toEqual(['common', 'there']);
  expect([...(versions[0]?.base?.tables.contacts.keys() ?? [])]).toEqual(['common']);
});

/** What a sync program does in a process of its own: another file for ours, or another content. */
const bringing = {
  'in its place': `fs.copyFileSync(from, to + '.part'); fs.renameSync(to + '.part', to);`,
  'into it': `const fd = fs.openSync(to, 'r+'); fs.writeSync(fd, fs.readFileSync(from)); fs.closeSync(fd);`,
} as const;

test.each(['in its place', 'into it'] as const)(
  'a journal as long as ours that another process brings %s is noticed before the next change counts',
  async (how) => {
    const quiet = { watchMs: 1_000_000 };
    const here = await temporaryFolder();
    const first = await newStore({ dir: here });
    await first.dispatch(addContact('common'));
    await first.close();
    const there = await temporaryFolder();
    for (const file of pair) await cp(join(here, file), join(there, file));
    const store = await openedStore({ dir: here, ...quiet });
    await store.dispatch(addContact('ours'));
    const other = await another(there);
    await other.hear();
    other.say('them');
    await other.hear();
    await other.end('SIGKILL');
    const [from, to] = [join(there, 'coltiva.journal'), join(here, 'coltiva.journal')];
    const theirs = await readFile(from);
    expect(theirs.length).toBe((await readFile(to)).length);
    expect(theirs.equals(await readFile(to))).toBe(false);

    const script = `const fs = require('node:fs'); const [, from, to] = process.argv; ${bringing[how]}`;
    execFileSync(process.execPath, ['-e', script, from, to]);
    await Promise.all([store.dispatch(addContact('later')), store.dispatch(addContact('too'))]);

    // As a power failure now would leave it.
    const copy = await temporaryFolder();
    for (const file of pair) await cp(join(here, file), join(copy, file));
    expect(namesIn(await openedStore({ dir: copy }))).toEqual(['common', 'ours', 'later', 'too']);
    expect(namesIn(store)).toEqual(['common', 'ours', 'later', 'too']);
    const kept = (await readdir(here)).find((name) => name.startsWith('coltiva.journal.outside-'));
    expect(await readFile(join(here, kept ?? ''))).toEqual(theirs);
    const { versions } = await findVersions(placeOf({ dir: here }));
    expect([...(versions[0]?.theirs.tables.contacts.keys() ?? [])]).toEqual(['common', 'them']);
  },
);
