import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import type { App } from '../../e2e/app.ts';
import { atRest, openSample } from './boardApp.ts';
import { firstCard, framesSince, keyToPaint, watchFrames } from './boardPage.ts';
import { heaviestTask } from './boardTrace.ts';
import type { Row } from './row.ts';
import { median, quantile } from './statistics.ts';

const SMALL = 500;
const LARGE = 20_000;
const LOADS = 12;
const MOVES = 40;
const DRAGS = 5;
const THROTTLE = 4;
const FRAME_LIMIT = 50;

/** The figures of the board, in the built app, both sizes at the same time and in turn. */
export async function run(): Promise<Row[]> {
  const dir = await mkdtemp(join(tmpdir(), 'coltiva-bench-'));
  const apps: App[] = [];
  try {
    const small = await openSample(dir, SMALL);
    apps.push(small);
    const large = await openSample(dir, LARGE);
    apps.push(large);
    return [
      await benchFirstPaint(small, large),
      await benchMove(small, large),
      ...(await benchDrag(large)),
    ];
  } finally {
    await Promise.all(apps.map((app) => app.close()));
    await rm(dir, { recursive: true, force: true });
  }
}

/** The window loaded again: from the beginning of the load to the first cards on screen. */
async function benchFirstPaint(small: App, large: App): Promise<Row> {
  const times = await inTurn(small, large, LOADS, async (app) => {
    await app.page.reload();
    const time = await firstCard(app.page);
    await atRest(app);
    return time;
  });
  return ratio('board: first paint at 20,000 ÷ 500 contacts', 1.5, times);
}

/** Ctrl+Shift+arrow on a card in the middle of the window, there and back. */
async function benchMove(small: App, large: App): Promise<Row> {
  for (const { page } of [small, large]) {
    await page.locator('li[aria-posinset="3"] a').first().focus();
  }
  const times = await inTurn(small, large, MOVES, async ({ page }, round) =>
    keyToPaint(page, `Control+Shift+${round % 2 === 0 ? 'ArrowRight' : 'ArrowLeft'}`),
  );
  return ratio('board: keyboard move to paint at 20,000 ÷ 500 contacts', 1.3, times);
}

/**
 * Dragging on a slowed-down processor, from picking up to landing. From frame to frame, and,
 * because other programs are part of that, what the page itself had to do in one.
 */
async function benchDrag({ page }: App): Promise<Row[]> {
  const session = await page.context().newCDPSession(page);
  const work: number[] = [];
  for (let drag = 0; drag < DRAGS; drag += 1) {
    work.push(await heaviestTask(session, () => carry(page)));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const frames: number[] = [];
  const longest: number[] = [];
  for (let drag = 0; drag < DRAGS; drag += 1) {
    await watchFrames(page);
    await carry(page);
    const seen = await framesSince(page);
    frames.push(...seen);
    longest.push(Math.max(...seen));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  const size = LARGE.toLocaleString('en');
  return [
    {
      what: `board: dragging at ${size}, longest frame under ${THROTTLE}× CPU throttle, ms`,
      goal: `≤ ${FRAME_LIMIT}`,
      value: median(longest),
      median: median(frames),
      p99: quantile(frames, 0.99),
      samples: frames.length,
      ok: median(longest) <= FRAME_LIMIT,
    },
    {
      what: `board: dragging at ${size}, most work in a frame, CPU ms × ${THROTTLE}`,
      goal: `≤ ${FRAME_LIMIT}`,
      value: median(work) * THROTTLE,
      median: median(work),
      p99: quantile(work, 0.99),
      samples: work.length,
      ok: median(work) * THROTTLE <= FRAME_LIMIT,
    },
  ];
}

/** Over all columns and back, held at the lower edge so that a column scrolls, and let go. */
async function carry(page: Page): Promise<void> {
  await page.mouse.move(340, 400);
  await page.mouse.down();
  for (const [x, y] of [
    [360, 420],
    [620, 500],
    [880, 300],
    [1140, 600],
    [880, 760],
    [620, 770],
  ] as const) {
    await page.mouse.move(x, y, { steps: 30 });
  }
  await page.waitForTimeout(1000);
  await page.mouse.up();
  await page.waitForTimeout(300);
}

interface Times {
  readonly small: readonly number[];
  readonly large: readonly number[];
}

/** One after the other, again and again, so that both meet the same weather. */
async function inTurn(
  small: App,
  large: App,
  rounds: number,
  measure: (app: App, round: number) => Promise<number>,
): Promise<Times> {
  const times = { small: new Array<number>(), large: new Array<number>() };
  for (let round = -2; round < rounds; round += 1) {
    const first = await measure(small, round);
    const second = await measure(large, round);
    // The first two warm up.
    if (round < 0) continue;
    times.small.push(first);
    times.large.push(second);
  }
  return times;
}

function ratio(what: string, goal: number, { small, large }: Times): Row {
  const value = median(large) / median(small);
  return {
    what,
    goal: `≤ ${goal}`,
    value,
    median: median(large),
    p99: quantile(large, 0.99),
    samples: large.length,
    ok: value <= goal,
  };
}
