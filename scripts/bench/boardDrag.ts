import type { Page } from 'playwright-core';
import type { BoardApp } from './boardApp.ts';
import { framesSince, watchFrames } from './boardPage.ts';
import { heaviestTask } from './boardTrace.ts';

export const THROTTLE = 4;

/** How a card is carried. */
export interface Way {
  /** Over how many of the points, each in another column or at another height. */
  readonly points: number;
  /** How many times the pointer is moved on its way to each. */
  readonly steps: number;
}

const points = [
  [360, 420],
  [620, 500],
  [880, 300],
  [1140, 600],
  [880, 760],
  [620, 770],
] as const;
const wholeWay: Way = { points: points.length, steps: 30 };

/** From frame to frame while dragging on a slowed-down processor; milliseconds. */
export interface Frames {
  readonly all: readonly number[];
  /** Of each drag. */
  readonly longest: readonly number[];
}

export async function measureFrames({ page }: BoardApp, drags: number): Promise<Frames> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const all: number[] = [];
  const longest: number[] = [];
  for (let drag = 0; drag < drags; drag += 1) {
    await watchFrames(page);
    await carry(page, wholeWay);
    const seen = await framesSince(page);
    all.push(...seen);
    longest.push(Math.max(...seen));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { all, longest };
}

/**
 * Processor time of the longest task of each drag, in milliseconds: what the page itself had
 * to do in one frame. Unlike the time from frame to frame it leaves other programs out.
 */
export async function measureWork(
  { page }: BoardApp,
  drags: number,
  way: Way = wholeWay,
): Promise<readonly number[]> {
  const session = await page.context().newCDPSession(page);
  const work: number[] = [];
  for (let drag = 0; drag < drags; drag += 1) {
    work.push(await heaviestTask(session, () => carry(page, way)));
  }
  await session.detach();
  return work;
}

/** Over all columns and back, held at the lower edge so that a column scrolls, and let go. */
async function carry(page: Page, way: Way): Promise<void> {
  await page.mouse.move(340, 400);
  await page.mouse.down();
  for (const [x, y] of points.slice(0, way.points)) {
    await page.mouse.move(x, y, { steps: way.steps });
  }
  await page.waitForTimeout(1000);
  await page.mouse.up();
  await page.waitForTimeout(300);
}
