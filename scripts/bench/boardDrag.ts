import type { Page } from 'playwright-core';
import type { BoardApp } from './boardApp.ts';
import { framesSince, watchFrames } from './boardPage.ts';
import { heaviestTask } from './boardTrace.ts';

export const THROTTLE = 4;

/** What drags cost; milliseconds. */
export interface DragTimes {
  /** From frame to frame on a slowed-down processor, all drags together. */
  readonly frames: readonly number[];
  /** The longest frame of each drag. */
  readonly longest: readonly number[];
  /** Processor time of the longest task of each drag, without the slowing down. */
  readonly work: readonly number[];
}

/**
 * Drags from picking up to landing. From frame to frame, and, because other programs are part
 * of that, what the page itself had to do in one.
 * @param steps how many times the pointer is moved on each of the six ways
 */
export async function measureDrags(
  { page }: BoardApp,
  drags: number,
  steps: number,
): Promise<DragTimes> {
  const session = await page.context().newCDPSession(page);
  const work: number[] = [];
  for (let drag = 0; drag < drags; drag += 1) {
    work.push(await heaviestTask(session, () => carry(page, steps)));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: THROTTLE });
  const frames: number[] = [];
  const longest: number[] = [];
  for (let drag = 0; drag < drags; drag += 1) {
    await watchFrames(page);
    await carry(page, steps);
    const seen = await framesSince(page);
    frames.push(...seen);
    longest.push(Math.max(...seen));
  }
  await session.send('Emulation.setCPUThrottlingRate', { rate: 1 });
  await session.detach();
  return { frames, longest, work };
}

/** Over all columns and back, held at the lower edge so that a column scrolls, and let go. */
async function carry(page: Page, steps: number): Promise<void> {
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
    await page.mouse.move(x, y, { steps });
  }
  await page.waitForTimeout(1000);
  await page.mouse.up();
  await page.waitForTimeout(300);
}
