import { chmod, mkdtemp, readdir, readFile, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { blankDetails } from '../../shared/domain/records/contact.ts';
import type { Language } from '../../shared/i18n/index.ts';
import type { JournalState, Progress } from '../../shared/ipc/contract.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { acknowledged } from './acknowledged.ts';
import { JournalKeeper } from './journalKeeper.ts';

let dataDir: string;
let now: Date;
let language: Language;
const keepers: JournalKeeper[] = [];

beforeEach(async () => {
  dataDir = await mkdtemp(join(tmpdir(), 'coltiva-'));
  now = new Date('2026-11-24T09:00:00Z');
  language = 'it';
});
afterEach(async () => {
  for (const keeper of keepers.splice(0)) await keeper.close();
  await rm(dataDir, { recursive: true });
});

function keeperOf(): JournalKeeper {
  const keeper = new JournalKeeper({ dataDir, now: () => now, language: () => language });
  keepers.push(keeper);
  return keeper;
}

async function addContact(keeper: JournalKeeper, id: string): Promise<void> {
  acknowledged(
    await keeper.store.dispatch({
      type: 'contact.create',
      input: { id, details: { ...blankDetails, name: `Person ${id}` }, withSteps: false },
    }),
  );
}

const idsOf = (keeper: JournalKeeper): string[] => [...keeper.store.journal.tables.contacts.keys()];

describe('a first run', () => {
  it('tells how far the opening is, to the end', async () => {
    const first = keeperOf();
    await first.openOwn();
    await first.beginEmpty();
    await first.close();
    const again = keeperOf();
    const heard: Progress[] = [];
    again.onOpening((progress) => heard.push(progress));
    await again.openOwn();
    const last = heard.at(-1);
    expect(last?.total).toBeGreaterThan(0);
    expect(last?.done).toBe(last?.total);
  });

  it('opens nothing until the person chooses', async () => {
    const keeper = keeperOf();
    expect(await keeper.openOwn()).toEqual({ kind: 'first-run' });
    expect(() => keeper.store).toThrow(CallFailure);
    expect(await readdir(dataDir)).toEqual([]);
  });

  it('begins an empty journal, which is there the next time', async () => {
    const keeper = keeperOf();
    await keeper.openOwn();
    expect(await keeper.beginEmpty()).toMatchObject({ kind: 'open' });
    await addContact(keeper, 'anna');
    await keeper.close();
    const again = keeperOf();
    expect(await again.openOwn()).toMatchObject({ kind: 'open' });
    expect(idsOf(again)).toEqual(['anna']);
  });

  it('does not begin anew over a journal that is open', async () => {
    const keeper = keeperOf();
    await keeper.openOwn();
    await keeper.beginEmpty();
    await addContact(keeper, 'anna');
    await keeper.beginEmpty();
    expect(idsOf(keeper)).toEqual(['anna']);
  });
});

describe('sample data', () => {
  it('is kept apart from the person’s own journal', async () => {
    const keeper = keeperOf();
    await keeper.openOwn();
    await keeper.beginEmpty();
    await addContact(keeper, 'anna');
    await keeper.openDemo();
    expect(keeper.isDemo).toBe(true);
    expect(keeper.folder).toBe(join(dataDir, 'demo'));
    expect(idsOf(keeper).length).toBeGreaterThan(10);
    expect(idsOf(keeper)).not.toContain('anna');
    await keeper.openOwn();
    expect(keeper.isDemo).toBe(false);
    expect(idsOf(keeper)).toEqual(['anna']);
  });

  it('keeps what was changed in it on the same day', async () => {
    const keeper = keeperOf();
    await keeper.openDemo();
    await addContact(keeper, 'anna');
    await keeper.close();
    const again = keeperOf();
    language = 'en';
    await again.openDemo();
    expect(idsOf(again)).toContain('anna');
  });

  it('is laid out anew on another day, and the changed one is set aside', async () => {
    const keeper = keeperOf();
    await keeper.openDemo();
    await addContact(keeper, 'anna');
    await keeper.close();
    now = new Date('2026-12-24T09:00:00Z');
    const again = keeperOf();
    await again.openDemo();
    expect(idsOf(again)).not.toContain('anna');
    const aside = await readFile(join(dataDir, 'demo.previous', 'coltiva.json'), 'utf8');
    const changes = await readFile(join(dataDir, 'demo.previous', 'coltiva.journal'), 'utf8');
    expect(aside + changes).toContain('Person anna');
  });

  it('follows the language while it is untouched', async () => {
    const titles = (keeper: JournalKeeper): string[] =>
      [...keeper.store.journal.tables.events.values()].map(({ title }) => title).toSorted();
    const keeper = keeperOf();
    await keeper.openDemo();
    const italian = titles(keeper);
    await keeper.close();
    language = 'en';
    const again = keeperOf();
    await again.openDemo();
    expect(titles(again)).not.toEqual(italian);
  });
});

describe('trouble', () => {
  const snapshot = (): string => join(dataDir, 'coltiva.json');
  async function damage(): Promise<void> {
    const keeper = keeperOf();
    await keeper.openOwn();
    await keeper.beginEmpty();
    await keeper.close();
    await writeFile(snapshot(), 'not a journal');
  }

  it('is told, and nothing is written over', async () => {
    await damage();
    const keeper = keeperOf();
    const state = await keeper.openOwn();
    expect(state).toMatchObject({ kind: 'trouble' });
    expect(() => keeper.store).toThrow(CallFailure);
    expect(await keeper.beginEmpty()).toEqual(state);
    expect(await readFile(snapshot(), 'utf8')).toBe('not a journal');
  });

  it('is got out of by starting empty, with the damaged file set aside', async () => {
    await damage();
    const keeper = keeperOf();
    await keeper.openOwn();
    expect(await keeper.recover('start-empty-aside')).toEqual({ kind: 'first-run' });
    await keeper.beginEmpty();
    await addContact(keeper, 'anna');
    const names = await readdir(dataDir, { recursive: true });
    const contents = await Promise.all(
      names.map((name) => readFile(join(dataDir, name), 'utf8').catch(() => '')),
    );
    expect(contents).toContain('not a journal');
  });

  it('lets the person leave sample data for it, and come back', async () => {
    await damage();
    const keeper = keeperOf();
    await keeper.openDemo();
    expect(await keeper.openOwn()).toMatchObject({ kind: 'trouble' });
    expect(await keeper.openDemo()).toMatchObject({ kind: 'open' });
  });
});

it('stays in the journal that is open when another cannot be', async () => {
  const keeper = keeperOf();
  await keeper.openOwn();
  await keeper.beginEmpty();
  await symlink(join('nowhere', 'deeper'), join(dataDir, 'demo'));
  await expect(keeper.openDemo()).rejects.toThrow();
  expect(keeper.isDemo).toBe(false);
  await addContact(keeper, 'anna');
  expect(idsOf(keeper)).toEqual(['anna']);
});

it('tells listeners of states and of changes in whichever journal is open', async () => {
  const keeper = keeperOf();
  const states: JournalState['kind'][] = [];
  const changes: number[] = [];
  keeper.onState(({ kind }) => states.push(kind));
  keeper.onChange(({ changes: made }) => changes.push(made.length));
  await keeper.openOwn();
  await keeper.beginEmpty();
  await addContact(keeper, 'anna');
  await keeper.openDemo();
  await addContact(keeper, 'bruno');
  expect(states).toEqual(['first-run', 'open', 'open']);
  expect(changes).toEqual([2, 2]);
});

it('opens a folder that may only be read', async (context) => {
  if (process.getuid?.() === 0) context.skip('root may write everywhere');
  const keeper = keeperOf();
  await keeper.openOwn();
  await keeper.beginEmpty();
  await keeper.close();
  await chmod(dataDir, 0o500);
  try {
    const again = keeperOf();
    expect(await again.openOwn()).toMatchObject({ kind: 'open' });
    expect(again.store.readOnly).not.toBeNull();
  } finally {
    await chmod(dataDir, 0o700);
  }
});
