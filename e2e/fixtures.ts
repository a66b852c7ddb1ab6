import { test as base, expect } from '@playwright/test';
import { type App, type LaunchOptions, launchApp, removeFolders } from './app.ts';

export { expect };

interface Fixtures {
  /**
   * Pages may report errors: for tests that provoke what the content policy forbids, whose
   * reports come when they please. `test.use({ mayComplain: true })`.
   */
  readonly mayComplain: boolean;
  /**
   * Starts the app; as often as a test likes. After the test whatever still runs is closed,
   * and the pages must have had no errors (`app.errors` can be emptied by a test that
   * provokes some).
   */
  readonly app: (options?: LaunchOptions) => Promise<App>;
}

export const test = base.extend<Fixtures>({
  mayComplain: [false, { option: true }],
  app: async ({ mayComplain }, use, info) => {
    const started: App[] = [];
    const remember = (app: App): App => {
      const remembered = {
        ...app,
        relaunch: async (...args: Parameters<App['relaunch']>) =>
          remember(await app.relaunch(...args)),
      };
      started.push(remembered);
      return remembered;
    };
    await use(async (options) => remember(await launchApp(options)));
    if (info.status !== info.expectedStatus) await showOutput(started, info.attach.bind(info));
    await Promise.all(started.map((app) => app.close()));
    await removeFolders();
    if (!mayComplain) expect(started.flatMap((app) => app.errors)).toEqual([]);
  },
});

async function showOutput(
  started: readonly App[],
  attach: (name: string, options: { body: string }) => Promise<void>,
): Promise<void> {
  for (const [index, app] of started.entries()) {
    await attach(`output of start ${index + 1}`, { body: app.output() });
    await attach(`errors of start ${index + 1}`, { body: app.errors.join('\n') });
    const picture = await app.page.screenshot().catch(() => null);
    if (picture !== null)
      await attach(`window of start ${index + 1}`, { body: picture.toString('base64') });
  }
}
