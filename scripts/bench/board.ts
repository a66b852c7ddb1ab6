import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { atRest, type BoardApp, openSample } from './boardApp.ts';
import { type Frames, measureFrames, measureWork, THROTTLE, type Way } from './boardDrag.ts';
import { elementsIn, firstCard, keyToPaint } from './boardPage.ts';
import { type Row, row } from './row.ts';
import { median } from './statistics.ts';

const SMALL = 500;
const MIDDLE = 5000;
const LARGE = 20_000;
const LOADS = 10;
const MOVES = 30;
const DRAGS = 3;
const FRAME_LIMIT = 50;
/** A flat board takes seconds for what is measured, and needs no more to be told apart. */
const flatRounds: Readonly<Record<number, { loads: number; moves: number; way: Way }>> = {
  [SMALL]: { loads: 5, moves: 10, way: { points: 6, steps: 10 } },
  [MIDDLE]: { loads: 2, moves: 4, way: { points: 3, steps: 1 } },
  [LARGE]: { loads: 1, moves: 2, way: { points: 2, steps: 1 } },
};

/** The figures of the board in the built app, all sizes at the same time and in turn. */
export async function run(): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'coltiva-bench-'));
  const apps = new Map<number, BoardApp>();
  try {
    for (const size of [SMALL, MIDDLE, LARGE]) apps.set(size, await openSample(dir, size));
    const work = new Map<number, readonly number[]>();
    const rows = [
      ...(await countElements(apps)),
      ...(await benchFirstPaint(apps)),
      ...(await benchMove(apps)),
    ];
    for (const [size, app] of apps) {
      const worked = await measureWork(app, DRAGS);
      work.set(size, worked);
      rows.push(...dragRows(size, await measureFrames(app, DRAGS), worked));
    }
    for (const [size, app] of apps) {
      const flat = await openSample(dir, size, 'flat');
      try {
        rows.push(...(await benchFlat(size, app, flat, work.get(size) ?? [])));
      } finally {
        await flat.close();
      }
    }
    return rows;
  } finally {
    await Promise.all([...apps.values()].map((app) => app.close()));
    await rm(dir, { recursive: true, force: true });
  }
}

/** What the page consists of, however many cards there are; counted, so the numbers are no ms. */
async function countElements(apps: ReadonlyMap<number, BoardApp>): Promise<Row[]> {
  const counts = await inTurn([...apps.values()], 1, ({ page }) => elementsIn(page), 0);
  return ratios('elements in the page (a number)', 1.1, [...apps.keys()], counts);
}

/** The window loaded again: from the beginning of the load to the first cards on screen. */
async function benchFirstPaint(apps: ReadonlyMap<number, BoardApp>): Promise<Row[]> {
  const times = await inTurn([...apps.values()], LOADS, load);
  return ratios('first paint', 1.5, [...apps.keys()], times);
}

async function load(app: BoardApp): Promise<number> {
  await app.page.reload();
  const time = await firstCard(app.page);
  await atRest(app);
  return time;
}

/** Ctrl+Shift+arrow on a card in the middle of the window, there and back. */
async function benchMove(apps: ReadonlyMap<number, BoardApp>): Promise<Row[]> {
  for (const app of apps.values()) await goToCard(app);
  const times = await inTurn([...apps.values()], MOVES, move);
  return ratios('keyboard move to paint', 1.3, [...apps.keys()], times);
}

async function goToCard({ page }: BoardApp): Promise<void> {
  await page.locator('li[aria-posinset="3"] a').first().focus();
}

async function move({ page }: BoardApp, turn: number): Promise<number> {
  return keyToPaint(page, `Control+Shift+${turn % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'}`);
}

function dragRows(size: number, { all, longest }: Frames, work: readonly number[]): Row[] {
  const at = `board: dragging at ${size.toLocaleString('en')}`;
  // Three frames of a display are 49.9, 50.0 or 50.1 ms: times of frames have steps of a tenth.
  const frame = Math.round(median(longest));
  const most = median(work) * THROTTLE;
  return [
    row(
      `${at}, longest frame under ${THROTTLE}× CPU throttle, ms`,
      `≤ ${FRAME_LIMIT}`,
      frame,
      all,
      frame <= FRAME_LIMIT,
    ),
    row(
      `${at}, most work in a frame, CPU ms × ${THROTTLE}`,
      `≤ ${FRAME_LIMIT}`,
      most,
      work,
      most <= FRAME_LIMIT,
    ),
  ];
}

/** How many times as long the same takes with every card in the page. */
async function benchFlat(
  size: number,
  ours: BoardApp,
  flat: BoardApp,
  work: readonly number[],
): Promise<Row[]> {
  const { loads, moves, way } = flatRounds[size] ?? { loads: 1, moves: 2, way: undefined };
  const loaded = await inTurn([ours, flat], loads, load, 0);
  for (const app of [ours, flat]) await goToCard(app);
  const moved = await inTurn([ours, flat], moves, move, 1);
  const flatWork = await measureWork(flat, 1, way);
  const at = `board: every card in the page ÷ virtual rows, ${size.toLocaleString('en')}`;
  // A small board may well be flat; a large one must not.
  const goal = size < LARGE ? null : 1;
  const counted = await inTurn([ours, flat], 1, ({ page }) => elementsIn(page), 0);
  return [
    compared(`${at}, elements in the page (a number)`, counted, goal),
    compared(`${at}, first paint`, loaded, null),
    compared(`${at}, keyboard move to paint`, moved, goal),
    compared(`${at}, most work in a frame of a drag`, [work, flatWork], goal),
  ];
}

/**
 * One app after the other, again and again, so that all meet the same weather. Turns are
 * counted from 0, those that warm up included.
 */
async function inTurn(
  apps: readonly BoardApp[],
  rounds: number,
  measure: (app: BoardApp, turn: number) => Promise<number>,
  warmUp = 2,
): Promise<number[][]> {
  const all = apps.map(() => new Array<number>());
  for (let round = -warmUp; round < rounds; round += 1) {
    for (const [at, app] of apps.entries()) {
      const time = await measure(app, round + warmUp);
      if (round >= 0) all[at]?.push(time);
    }
  }
  return all;
}

/** Each size against the smallest, which comes first. */
function ratios(
  what: string,
  limit: number,
  sizes: readonly number[],
  [small = [], ...larger]: readonly (readonly number[])[],
): Row[] {
  return larger.map((samples, at) => {
    const size = sizes[at + 1]?.toLocaleString('en');
    const name = `board: ${what} at ${size} ÷ ${SMALL} contacts`;
    const value = median(samples) / median(small);
    return row(name, `≤ ${limit}`, value, samples, value <= limit);
  });
}

function compared(
  what: string,
  [ours = [], flat = []]: readonly (readonly number[])[],
  over: number | null,
): Row {
  const value = median(flat) / median(ours);
  return row(what, over === null ? '' : `> ${over}`, value, flat, over === null || value > over);
}
