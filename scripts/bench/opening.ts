import { copyFile, mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { nodeFiles } from '../../electron/store/files.ts';
import { openStore } from '../../electron/store/index.ts';
import { takeLock } from '../../electron/store/lock.ts';
import { storePaths } from '../../electron/store/names.ts';
import { longestBlock } from './compacting.ts';
import { inOwnProgram } from './ownProgram.ts';
import { type Row, row } from './row.ts';
import { collectGarbage, median, timed } from './statistics.ts';
import { sampleStore, saver } from './storeSetup.ts';

const CONTACTS = 20_000;
const NOTES_EACH = 10;
const LINES = 10_000;
const PROGRAMS = 3;
const ROUNDS = 3;
const SEAL_LENGTH = 9;
/** What nobody has, to see that it goes on: with one note each. */
const MANY = 100_000;
const MANY_ROUNDS = 2;

/** Milliseconds. */
export interface OpeningRound {
  readonly parsing: number;
  readonly opening: number;
  /** The longest block while opening. */
  readonly block: number;
}

/** Opening a large store in programs of their own, beside `JSON.parse` of the bytes it reads. */
export async function benchOpening(dir: string): Promise<Row[]> {
  await makeStore(dir);
  // While it is locked it opens for reading, which reads the same and leaves the lines.
  const lock = await takeLock(nodeFiles, storePaths(dir), new Date());
  if (lock.kind !== 'acquired') throw new Error('the lock is held');
  const rounds: OpeningRound[][] = [];
  for (let program = 0; program < PROGRAMS; program += 1) {
    rounds.push(await inOwnProgram('opening', dir));
  }
  await lock.release();
  const all = rounds.flat();
  const opening = all.map((round) => round.opening);
  const blocks = all.map((round) => round.block);
  const ratio = median(opening) / median(all.map(({ parsing }) => parsing));
  const block = median(blocks);
  const first = rounds.map(([one]) => one).filter((one) => one !== undefined);
  const firstOpening = first.map((round) => round.opening);
  const firstRatio = median(firstOpening) / median(first.map(({ parsing }) => parsing));
  return [
    row(
      'opening 20,000 contacts, 200,000 notes, 10,000 lines ÷ JSON.parse',
      '≤ 1.3',
      ratio,
      opening,
      ratio <= 1.3,
    ),
    row('the first of these in a program ÷ JSON.parse', '—', firstRatio, firstOpening, true),
    row('longest block while opening that, own ms', '≤ 16', block, blocks, block <= 16),
  ];
}

/** Of a store that another program has locked. */
export async function openingRounds(dir: string): Promise<OpeningRound[]> {
  const rounds: OpeningRound[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const parsing = await timeParsing(dir);
    const opening = await timed(() => openAndLeave(dir));
    collectGarbage();
    const block = await longestBlock(() => openAndLeave(dir));
    collectGarbage();
    rounds.push({ parsing, opening, block });
  }
  return rounds;
}

/** So many contacts that few journals ever have them: opened, and a field of one saved. */
export async function benchMany(dir: string): Promise<Row[]> {
  await (await sampleStore(dir, MANY, 1)).close();
  const parsing: number[] = [];
  const opening: number[] = [];
  const saving: number[] = [];
  for (let round = 0; round < MANY_ROUNDS; round += 1) {
    parsing.push(await timeParsing(dir, 0));
    const started = performance.now();
    const result = await openStore({ dir });
    opening.push(performance.now() - started);
    if (result.kind !== 'opened') throw new Error(result.kind);
    const save = saver(result.store);
    for (let turn = 0; turn < 20; turn += 1) saving.push(await timed(save));
    await result.store.close();
    collectGarbage();
  }
  const ratio = median(opening) / median(parsing);
  return [
    row('opening 100,000 contacts, 100,000 notes ÷ JSON.parse', '—', ratio, opening, true),
    row('one save in that, ms', '—', median(saving), saving, true),
  ];
}

/** A store with many lines in its journal file, as a crash leaves it. */
async function makeStore(dir: string): Promise<void> {
  const working = `${dir}-working`;
  const store = await sampleStore(working, CONTACTS, NOTES_EACH);
  const save = saver(store);
  for (let saved = 0; saved < LINES; saved += 100) {
    await Promise.all(Array.from({ length: 100 }, () => save()));
  }
  await mkdir(dir);
  for (const name of ['coltiva.json', 'coltiva.journal']) {
    await copyFile(join(working, name), join(dir, name));
  }
  await store.close();
}

async function openAndLeave(dir: string): Promise<void> {
  const result = await openStore({ dir });
  if (result.kind !== 'opened') throw new Error(result.kind);
  await result.store.close();
}

/** All of it parsed and kept until the end, as opening keeps it. */
async function timeParsing(dir: string, lines = LINES): Promise<number> {
  const snapshot = await readFile(join(dir, 'coltiva.json'));
  const journal = await readFile(join(dir, 'coltiva.journal'));
  const kept: unknown[] = [];
  const time = await timed(() => {
    kept.push(JSON.parse(snapshot.toString()));
    for (const line of journal.toString().split('\n')) {
      if (line !== '') kept.push(JSON.parse(line.slice(SEAL_LENGTH)));
    }
  });
  if (kept.length < lines) throw new Error('not all was parsed');
  kept.length = 0;
  collectGarbage();
  return time;
}
