import type { HostBrowser } from '../browser/hostBrowser.ts';
import type { HostPage } from '../browser/hostPage.ts';
import type { Bounds } from '../cdp/protocol.ts';

export type WindowState = 'normal' | 'minimized' | 'maximized' | 'fullscreen';

/**
 * Where a window is and how large. Electron answers at once, the browser later: what was
 * asked for last counts, and what the person does with the window is read when they do it.
 */
export class WindowFrame {
  #bounds: Electron.Rectangle;
  #state: WindowState = 'normal';
  #shown: { readonly browser: HostBrowser; readonly page: HostPage; readonly id: number } | null =
    null;

  constructor(bounds: Electron.Rectangle) {
    this.#bounds = bounds;
  }

  get bounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }

  get state(): WindowState {
    return this.#state;
  }

  /** The browser shows it now. Without a display the page gets the size asked for. */
  async attach(browser: HostBrowser, page: HostPage, headless: boolean): Promise<void> {
    const { targetId } = page;
    const { windowId } = await browser.root.send('Browser.getWindowForTarget', { targetId });
    this.#shown = { browser, page, id: windowId };
    if (headless) await this.#fit(page);
    else if (this.#state !== 'normal') await this.#send({ windowState: this.#state });
    else await this.read();
  }

  move(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { x, y, width, height } = this.#bounds;
    void this.#send({ left: x, top: y, width, height });
  }

  change(state: WindowState): void {
    if (this.#state === state) return;
    this.#state = state;
    void this.#send({ windowState: state });
  }

  /** Reads what the person did with the window. */
  async read(): Promise<void> {
    if (this.#shown === null) return;
    const { browser, page } = this.#shown;
    const found = await browser.root
      .send('Browser.getWindowForTarget', { targetId: page.targetId })
      .catch(() => null);
    if (found === null) return;
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = found.bounds;
    this.#state = windowState;
    if (windowState === 'normal') this.#bounds = { x: left, y: top, width, height };
  }

  /** Headless windows have borders that nobody sees. */
  async #fit(page: HostPage): Promise<void> {
    const { result } = await page.session.send('Runtime.evaluate', {
      expression: '[outerWidth - innerWidth, outerHeight - innerHeight]',
      returnByValue: true,
    });
    const [dx = 0, dy = 0] = Array.isArray(result.value) ? result.value.map(Number) : [];
    const { width, height } = this.#bounds;
    await this.#send({ width: width + dx, height: height + dy });
  }

  async #send(bounds: Bounds): Promise<void> {
    if (this.#shown === null) return;
    const { browser, id: windowId } = this.#shown;
    await browser.root.send('Browser.setWindowBounds', { windowId, bounds }).catch(() => undefined);
  }
}
