import { join } from 'node:path';
import { type App, launchApp } from '../../e2e/app.ts';
import { noteFirstCard } from './boardPage.ts';
import { sampleStore } from './storeSetup.ts';

const NOTES_EACH = 2;

/** The built app on a sample journal of so many contacts, its board on screen. */
export async function openSample(dir: string, contacts: number): Promise<App> {
  const dataDir = join(dir, `board-${contacts}`);
  const store = await sampleStore(dataDir, contacts, NOTES_EACH);
  await store.compact();
  await store.close();
  const app = await launchApp({ dataDir });
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
export async function atRest({ page }: App): Promise<void> {
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
