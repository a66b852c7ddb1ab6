import { HostPage } from '../browser/hostPage.ts';
import type { HostBrowser } from '../browser/hostBrowser.ts';
import { type Offers, asElectron } from '../standIn.ts';
import { app } from './app.ts';
import { browserFor, closeBrowsers, headless } from './host.ts';
import { FramedWindow } from './framedWindow.ts';
import { printContents } from './printContents.ts';
import type { WindowMember } from './offeredMembers.ts';
import { sessionOf } from './session.ts';
import { WebContents } from './webContents.ts';
import { focusedNow, setFocused, windows } from './windowList.ts';

let lastId = 0;

/** A page that hangs may not hold the window open for longer. */
const leaveLimit = 2000;

/** A window of the app: a browser window without address bar and tabs. */
export class BrowserWindow
  extends FramedWindow
  implements Offers<Electron.BrowserWindow, WindowMember>
{
  readonly id: number;
  readonly contents: WebContents;
  readonly #preload: string | null;
  #visible = false;
  #closing = false;
  #destroyed = false;
  #browser: HostBrowser | null = null;
  #opening = false;
  #page: HostPage | null = null;
  #title: string;
  #titled = false;

  constructor(options: Electron.BrowserWindowConstructorOptions = {}) {
    const { width = 800, height = 600, x = 0, y = 0, show = true, webPreferences = {} } = options;
    super('BrowserWindow', { x, y, width, height });
    lastId += 1;
    this.id = lastId;
    this.#title = options.title ?? app.getName();
    this.#preload = webPreferences.preload ?? null;
    this.contents = new WebContents(webPreferences, sessionOf(webPreferences.partition), {
      close: () => this.close(),
      focus: () => this.focus(),
      isFocused: () => this.isFocused(),
      print: (wanted) => printContents(this.contents.page(), wanted, this.frame.bounds),
      resized: () => void this.#resized(),
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
    const browser = await browserFor(kind, this.frame.bounds);
    this.#browser = browser;
    const { targetId, session } = await browser.openPage(() => this.#finish());
    const page = new HostPage(targetId, session, this.contents.pageEvents);
    await page.prepare(this.#preload);
    if (this.#destroyed) {
      await browser.closePage(targetId);
      return;
    }
    this.#page = page;
    await this.frame.attach(browser, page, headless);
    this.contents.attach(page);
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

  /** It has been asked to close and did not refuse. */
  get isClosing(): boolean {
    return this.#closing;
  }

  close(): void {
    if (this.#destroyed || this.#closing) return;
    let prevented = false;
    this.emit('close', {
      preventDefault: () => {
        prevented = true;
      },
    });
    if (prevented) return;
    this.#closing = true;
    this.#closePage();
  }

  /**
   * As in Electron, the page hears that it goes (`pagehide`), and what it says then is still
   * heard: the window has closed when the browser says that the page is gone.
   */
  #closePage(): void {
    const page = this.#page;
    const browser = this.#browser;
    if (page === null || browser === null) {
      this.#finish();
      return;
    }
    void browser.closePage(page.targetId);
    const timer = setTimeout(() => this.#finish(), leaveLimit);
    this.once('closed', () => clearTimeout(timer));
  }

  /** Without asking anybody. */
  destroy(): void {
    if (this.#destroyed) return;
    const page = this.#page;
    if (page !== null) void this.#browser?.closePage(page.targetId);
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

  moveTop(): void {
    this.focus();
  }

  getTitle(): string {
    return this.#title;
  }
  /** The browser shows the document's title; a new document gets it again. */
  setTitle(title: string): void {
    this.#title = title;
    if (!this.#titled) this.contents.on('dom-ready', () => void this.#showTitle());
    this.#titled = true;
    void this.#showTitle();
  }

  async #showTitle(): Promise<void> {
    const code = `document.title = ${JSON.stringify(this.#title)}; undefined`;
    // A page that is on its way out needs no title.
    await this.contents.executeJavaScript(code).catch(() => undefined);
  }

  reload(): void {
    this.contents.reload();
  }

  async #resized(): Promise<void> {
    if (!headless) await this.frame.read();
    this.emit('resize', {});
  }
}

app.connect({
  closeAll() {
    // Nothing will close and come back to `allWindowsClosed` by itself.
    if (windows.size === 0) app.allWindowsClosed();
    for (const one of windows) one.close();
    return [...windows].every((one) => one.isClosing);
  },
  closeBrowsers,
});
