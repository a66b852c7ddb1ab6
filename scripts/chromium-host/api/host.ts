import { findBrowser } from '../findBrowser.mjs';
import { publishDebugLink } from '../testing/debugLink.ts';
import { HostBrowser } from '../browser/hostBrowser.ts';
import { app } from './app.ts';
import { decide } from './requests.ts';

/** No display, or asked for: pages without windows. */
export const headless =
  process.env['COLTIVA_HEADLESS'] === '1' ||
  (process.platform === 'linux' && !process.env['DISPLAY'] && !process.env['WAYLAND_DISPLAY']);

export interface Size {
  readonly width: number;
  readonly height: number;
}

const running = new Map<'visible' | 'hidden', Promise<HostBrowser>>();

/**
 * The browser for visible windows, or the one for hidden pages (printing): a hidden page in
 * a visible browser would flash up or, made hidden by the protocol, could not print. Without
 * a display both are the same. Started when first needed.
 */
export function browserFor(kind: 'visible' | 'hidden', size: Size): Promise<HostBrowser> {
  const key = headless ? 'hidden' : kind;
  let browser = running.get(key);
  if (browser === undefined) {
    browser = startBrowser(key, size);
    running.set(key, browser);
    void browser.then(
      (started) => started.gone.then(() => running.delete(key)),
      () => running.delete(key),
    );
  }
  return browser;
}

async function startBrowser(kind: 'visible' | 'hidden', size: Size): Promise<HostBrowser> {
  const executable = findBrowser();
  if (executable === null) {
    throw new Error(
      'No browser was found. Install Chromium, Google Chrome or Microsoft Edge, or name one in COLTIVA_BROWSER.',
    );
  }
  const debugPort =
    process.env['COLTIVA_HOST_DEBUG_PORT'] === '0' && (headless || kind === 'visible');
  const look = { headless: kind === 'hidden', ...size, title: app.getName(), debugPort };
  const browser = await HostBrowser.start(executable, look, app.switches, decide);
  if (debugPort) await publishDebugLink(browser);
  return browser;
}

/** Ends all browsers. */
export async function closeBrowsers(): Promise<void> {
  await Promise.all(
    [...running.values()].map((browser) =>
      browser.then(
        (one) => one.close(),
        () => undefined,
      ),
    ),
  );
}
