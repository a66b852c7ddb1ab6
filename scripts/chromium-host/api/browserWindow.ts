import { HostPage } from '../browser/hostPage.ts';
import type { HostBrowser } from '../browser/hostBrowser.ts';
import { printInWindow } from '../browser/printWindow.ts';
import type { Bounds } from '../cdp/protocol.ts';
import { Guarded, type Offers, asElectron } from '../standIn.ts';
import { app } from './app.ts';
import { browserFor, closeBrowsers, headless } from './host.ts';
import { printPdf } from './pdf.ts';
import { sessionOf } from './session.ts';
import { WebContents } from './webContents.ts';
import { focusedNow, setFocused, windows } from './windowList.ts';

type OfferedMember =
  | 'id'
  | 'webContents'
  | 'loadURL'
  | 'show'
  | 'showInactive'
  | 'hide'
  | 'focus'
  | 'blur'
  | 'isFocused'
  | 'close'
  | 'destroy'
  | 'isDestroyed'
  | 'isVisible'
  | 'minimize'
  | 'isMinimized'
  | 'restore'
  | 'maximize'
  | 'unmaximize'
  | 'isMaximized'
  | 'setFullScreen'
  | 'isFullScreen'
  | 'getBounds'
  | 'getNormalBounds'
  | 'setBounds'
  | 'getSize'
  | 'setSize'
  | 'getPosition'
  | 'setPosition'
  | 'setMinimumSize'
  | 'center'
  | 'getTitle'
  | 'setTitle'
  | 'setMenu'
  | 'removeMenu'
  | 'setMenuBarVisibility'
  | 'setAutoHideMenuBar'
  | 'setIcon'
  | 'setBackgroundColor'
  | 'setContentProtection'
  | 'setProgressBar'
  | 'setRepresentedFilename'
  | 'setDocumentEdited'
  | 'reload'
  | 'moveTop'
  | 'setSkipTaskbar'
  | 'getContentBounds'
  | 'setTitleBarOverlay';

let lastId = 0;

/** A window of the app: a browser window without address bar and tabs. */
export class BrowserWindow
  extends Guarded
  implements Offers<Electron.BrowserWindow, OfferedMember>
{
  readonly id: number;
  readonly contents: WebContents;
  readonly #preload: string | null;
  #bounds: { x: number; y: number; width: number; height: number };
  #state: 'normal' | 'minimized' | 'maximized' | 'fullscreen' = 'normal';
  #visible = false;
  #destroyed = false;
  #browser: HostBrowser | null = null;
  #opening = false;
  #page: HostPage | null = null;
  #windowId: number | null = null;
  #title: string;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    super('BrowserWindow');
    lastId += 1;
    this.id = lastId;
    const { width = 800, height = 600, x = 0, y = 0, show = true, webPreferences = {} } = options;
    this.#bounds = { x, y, width, height };
    this.#title = options.title ?? app.getName();
    this.#preload = webPreferences.preload ?? null;
    this.contents = new WebContents(webPreferences, sessionOf(webPreferences.partition), {
      close: () => this.close(),
      focus: () => this.focus(),
      isFocused: () => this.isFocused(),
      print: (wanted) => this.#print(wanted),
      resized: () => void this.#readBounds(),
    });
    windows.add(this);
    app.emit('browser-window-created', {}, this);
    if (show || headless) this.#open(show ? 'visible' : 'hidden');
    if (show) this.show();
  }

  static getAllWindows(): BrowserWindow[] {
    return [...windows];
  }

  static fromWebContents(contents: object): BrowserWindow | null {
    return [...windows].find((one) => one.contents === contents) ?? null;
  }

  static fromId(id: number): BrowserWindow | null {
    return [...windows].find((one) => one.id === id) ?? null;
  }

  static getFocusedWindow(): BrowserWindow | null {
    return focusedNow();
  }

  get webContents(): Electron.WebContents {
    return asElectron<Electron.WebContents>(this.contents);
  }

  loadURL(url: string): Promise<void> {
    if (!this.#opening) this.#decideLater();
    return this.contents.loadURL(url);
  }

  /**
   * A window made with `show: false` is either waiting for `ready-to-show`, or it will never
   * be shown. Which of the two decides about the browser it opens in (see host.ts): so it is
   * told at once that it is ready, and is a hidden page if nobody shows it then.
   */
  #decideLater(): void {
    setImmediate(() => {
      this.emit('ready-to-show', {});
      setTimeout(() => {
        if (!this.#opening) this.#open('hidden');
      }, 50);
    });
  }

  #open(kind: 'visible' | 'hidden'): void {
    this.#opening = true;
    this.#openIn(kind).catch((error: unknown) => {
      if (this.#destroyed) return;
      process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
      app.exit(1);
    });
    if (headless) {
      this.contents.once('did-finish-load', () => this.emit('ready-to-show', {}));
    } else if (kind === 'visible') setImmediate(() => this.emit('ready-to-show', {}));
  }

  async #openIn(kind: 'visible' | 'hidden'): Promise<void> {
    const browser = await browserFor(kind, this.#bounds);
    this.#browser = browser;
    const { targetId, session } = await browser.openPage(() => this.#finish());
    const page = new HostPage(targetId, session, this.contents.pageEvents);
    await page.prepare(this.#preload);
    if (this.#destroyed) {
      await browser.closePage(targetId);
      return;
    }
    this.#page = page;
    const { windowId } = await browser.root.send('Browser.getWindowForTarget', { targetId });
    this.#windowId = windowId;
    if (headless) await this.#fitContents(page);
    else await this.#readBounds();
    this.contents.attach(page);
  }

  /** Headless windows have borders that nobody sees; the page gets the size asked for. */
  async #fitContents(page: HostPage): Promise<void> {
    const { result } = await page.session.send('Runtime.evaluate', {
      expression: '[outerWidth - innerWidth, outerHeight - innerHeight]',
      returnByValue: true,
    });
    const [dx = 0, dy = 0] = Array.isArray(result.value) ? result.value.map(Number) : [];
    const { width, height } = this.#bounds;
    await this.#setWindow({ width: width + dx, height: height + dy });
  }

  show(): void {
    if (this.#destroyed || this.#visible) {
      this.focus();
      return;
    }
    this.#visible = true;
    if (!this.#opening) this.#open('visible');
    this.emit('show', {});
    this.focus();
  }

  showInactive(): void {
    this.show();
  }

  hide(): void {
    this.#visible = false;
    this.emit('hide', {});
  }

  isVisible(): boolean {
    return this.#visible;
  }

  focus(): void {
    if (this.#destroyed) return;
    setFocused(this);
    void this.#page?.session.send('Page.bringToFront', {}).catch(() => undefined);
    this.emit('focus', {});
  }

  blur(): void {
    if (this.isFocused()) setFocused(null);
  }

  isFocused(): boolean {
    return focusedNow() === this;
  }

  close(): void {
    if (this.#destroyed) return;
    let prevented = false;
    this.emit('close', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (!prevented) this.destroy();
  }

  destroy(): void {
    if (this.#destroyed) return;
    const page = this.#page;
    const browser = this.#browser;
    if (page !== null && browser !== null) void browser.closePage(page.targetId);
    this.#finish();
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  /** The page is gone: closed by us, by the person, or with the browser. */
  #finish(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    windows.delete(this);
    if (this.isFocused()) setFocused(null);
    this.contents.detach();
    this.emit('closed', {});
    if (windows.size === 0) app.allWindowsClosed();
  }

  minimize(): void {
    this.#setState('minimized');
  }
  isMinimized(): boolean {
    return this.#state === 'minimized';
  }
  restore(): void {
    this.#setState('normal');
  }
  maximize(): void {
    this.#setState('maximized');
  }
  unmaximize(): void {
    this.#setState('normal');
  }
  isMaximized(): boolean {
    return this.#state === 'maximized';
  }
  setFullScreen(on: boolean): void {
    this.#setState(on ? 'fullscreen' : 'normal');
  }
  isFullScreen(): boolean {
    return this.#state === 'fullscreen';
  }

  getBounds(): Electron.Rectangle {
    return { ...this.#bounds };
  }
  getNormalBounds(): Electron.Rectangle {
    return this.getBounds();
  }
  getContentBounds(): Electron.Rectangle {
    return this.getBounds();
  }
  getSize(): number[] {
    return [this.#bounds.width, this.#bounds.height];
  }
  getPosition(): number[] {
    return [this.#bounds.x, this.#bounds.y];
  }
  setBounds(bounds: Partial<Electron.Rectangle>): void {
    this.#bounds = { ...this.#bounds, ...bounds };
    const { x, y, width, height } = this.#bounds;
    void this.#setWindow({ left: x, top: y, width, height });
  }
  setSize(width: number, height: number): void {
    this.setBounds({ width, height });
  }
  setPosition(x: number, y: number): void {
    this.setBounds({ x, y });
  }
  /** The browser has no such limit; the page's layout copes with less. */
  setMinimumSize(): void {}
  center(): void {}
  moveTop(): void {
    this.focus();
  }

  getTitle(): string {
    return this.#title;
  }
  /** The browser shows the document's title. */
  setTitle(title: string): void {
    this.#title = title;
  }

  reload(): void {
    this.contents.reload();
  }

  // What a browser window has no counterpart for.
  setMenu(): void {}
  removeMenu(): void {}
  setMenuBarVisibility(): void {}
  setAutoHideMenuBar(): void {}
  setIcon(): void {}
  setBackgroundColor(): void {}
  setContentProtection(): void {}
  setProgressBar(): void {}
  setRepresentedFilename(): void {}
  setDocumentEdited(): void {}
  setSkipTaskbar(): void {}
  setTitleBarOverlay(): void {}

  #setState(state: 'normal' | 'minimized' | 'maximized' | 'fullscreen'): void {
    if (this.#state === state) return;
    this.#state = state;
    void this.#setWindow({ windowState: state });
  }

  async #setWindow(bounds: Bounds): Promise<void> {
    if (this.#windowId === null || this.#browser === null) return;
    await this.#browser.root
      .send('Browser.setWindowBounds', { windowId: this.#windowId, bounds })
      .catch(() => undefined);
  }

  /** @returns why it failed, or `null` */
  async #print(options: Electron.WebContentsPrintOptions): Promise<string | null> {
    if (headless) return 'There is no display to show a print dialog on';
    if (options.silent === true) return 'A browser never prints without asking';
    const page = await this.contents.page();
    const pdf = await printPdf(page.session, {
      preferCSSPageSize: true,
      printBackground: options.printBackground ?? false,
      landscape: options.landscape ?? false,
    });
    const browser = await browserFor('visible', this.#bounds);
    await printInWindow(browser, pdf, `${app.getName()}.pdf`);
    return null;
  }

  /** What the person did with the window. */
  async #readBounds(): Promise<void> {
    const page = this.#page;
    if (page === null || this.#browser === null || headless) return;
    const found = await this.#browser.root
      .send('Browser.getWindowForTarget', { targetId: page.targetId })
      .catch(() => null);
    if (found === null) return;
    const { left = 0, top = 0, width = 0, height = 0, windowState = 'normal' } = found.bounds;
    this.#state = windowState;
    if (windowState === 'normal') this.#bounds = { x: left, y: top, width, height };
    this.emit('resize', {});
  }
}

app.connect({
  closeAll() {
    // Nothing will close and come back to `allWindowsClosed` by itself.
    if (windows.size === 0) app.allWindowsClosed();
    for (const one of windows) one.close();
    if (windows.size > 0) return false;
    return true;
  },
  closeBrowsers,
});
