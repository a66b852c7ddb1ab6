import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from 'playwright-core';
import { startOnChromium } from '../../e2e/hosts/chromium.ts';
import { noteFirstCard } from './boardPage.ts';
import { sampleStore } from './storeSetup.ts';

const NOTES_EACH = 2;
const PATIENCE_MS = 600_000;

/** `virtual`: as it is. `flat`: with all cards in the page (`flatBoard.mjs`). */
export type BoardKind = 'virtual' | 'flat';

const builds: Readonly<Record<BoardKind, string>> = { virtual: '../', flat: '../flat/' };

/** A started app with a board on screen. */
export interface BoardApp {
  readonly page: Page;
  readonly close: () => Promise<unknown>;
}

/**
 * The built app on a sample journal of so many contacts, its board on screen; on the Chromium
 * host, so that all of them run in the same browser.
 */
export async function openSample(
  dir: string,
  contacts: number,
  kind: BoardKind = 'virtual',
): Promise<BoardApp> {
  const dataDir = join(dir, `${kind}-${contacts}`);
  const store = await sampleStore(dataDir, contacts, NOTES_EACH);
  await store.compact();
  await store.close();
  const app = await startOnChromium({
    args: ['--data-dir', dataDir],
    env: { LANG: 'en_US.UTF-8', LC_ALL: 'en_US.UTF-8', LANGUAGE: 'en' },
    // This program is out/bench/main.js.
    out: fileURLToPath(new URL(builds[kind], import.meta.url)),
  });
  // With every card in the page the simplest things take long.
  app.page.setDefaultTimeout(PATIENCE_MS);
  await app.page.setViewportSize({ width: 1280, height: 800 });
  await noteFirstCard(app.page);
  await app.page.getByRole('list', { name: 'Met', exact: true }).waitFor();
  await atRest(app);
  return app;
}

/** The page has done less than this share of a window of time: it is at rest. */
const REST = 0.03;
const WINDOW_MS = 400;

/** Waits until all records have arrived and nothing goes on behind the board any more. */
export async function atRest({ page }: BoardApp): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  const busy = async (): Promise<number> => {
    const { metrics } = await session.send('Performance.getMetrics');
    return (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0) * 1000;
  };
  for (let before = await busy(); ; ) {
    await page.waitForTimeout(WINDOW_MS);
    const after = await busy();
    if (after - before < WINDOW_MS * REST) break;
    before = after;
  }
  await session.detach();
}
