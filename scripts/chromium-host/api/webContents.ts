import type { FromPage } from '../bridgeMessages.ts';
import type { HostPage } from '../browser/hostPage.ts';
import { toAppUrl, toBrowserUrl } from '../origin.ts';
import { type Offers, asElectron } from '../standIn.ts';
import { app } from './app.ts';
import { MainFrame } from './frame.ts';
import { EditableContents } from './editableContents.ts';
import { menuAccelerators } from './menu.ts';
import { nativeTheme } from './nativeTheme.ts';
import type { ContentsMember } from './offeredMembers.ts';
import { askToNavigate, sameDocument } from './navigation.ts';
import { takeMessage } from './pageMessages.ts';
import { evaluate } from '../browser/evaluate.ts';
import { printPdf } from './pdf.ts';
import type { HostSession } from './session.ts';
import { contents } from './windowList.ts';

type OpenHandler = Parameters<Electron.WebContents['setWindowOpenHandler']>[0];
type WebRtcPolicy = Parameters<Electron.WebContents['setWebRTCIPHandlingPolicy']>[0];

let lastId = 0;

/** What a page can ask of the window that shows it. */
export interface Holder {
  readonly close: () => void;
  readonly focus: () => void;
  readonly isFocused: () => boolean;
  readonly print: (options: Electron.WebContentsPrintOptions) => Promise<string | null>;
  readonly resized: () => void;
}

/** A page, before, while and after the browser shows it. */
export class WebContents
  extends EditableContents
  implements Offers<Electron.WebContents, ContentsMember>
{
  readonly id: number;
  readonly hostSession: HostSession;
  readonly mainFrameStandIn: MainFrame;
  readonly #preferences: Electron.WebPreferences;
  readonly #holder: Holder;
  readonly #opened: Promise<HostPage>;
  #resolveOpened: (page: HostPage) => void = () => undefined;
  #page: HostPage | null = null;
  #url = '';
  /** A navigation that the main process asked for; others must ask `will-navigate`. */
  #ownNavigation: string | null = null;
  #loading = false;
  #destroyed = false;
  #crashed = false;
  #zoom = 1;
  #openHandler: OpenHandler = () => ({ action: 'deny' });
  #webRtcPolicy: WebRtcPolicy = 'disable_non_proxied_udp';

  constructor(preferences: Electron.WebPreferences, hostSession: HostSession, holder: Holder) {
    super('webContents');
    lastId += 1;
    this.id = lastId;
    this.hostSession = hostSession;
    this.#preferences = preferences;
    this.#holder = holder;
    this.#opened = new Promise((resolve) => {
      this.#resolveOpened = resolve;
    });
    this.mainFrameStandIn = new MainFrame(this);
    contents.add(this);
    app.emit('web-contents-created', {}, this);
  }

  get session(): Electron.Session {
    return asElectron<Electron.Session>(this.hostSession);
  }

  get mainFrame(): Electron.WebFrameMain {
    return asElectron<Electron.WebFrameMain>(this.mainFrameStandIn);
  }

  /** For the window: how a page of this contents tells what happens to it. */
  readonly pageEvents = {
    message: (message: FromPage) =>
      takeMessage(this, message, {
        reply: (answer) => this.#page?.send(answer),
        resized: this.#holder.resized,
        preload: this.#preferences.preload,
      }),
    navigated: (url: string) => {
      this.#crashed = false;
      this.#url = toAppUrl(url);
      this.emit('did-navigate', {}, this.#url, 200, 'OK');
    },
    domReady: () => this.emit('dom-ready', {}),
    loaded: () => {
      if (this.#url.startsWith('data:')) return;
      this.#loading = false;
      this.emit('did-finish-load', {});
      this.emit('did-stop-loading', {});
    },
    windowOpen: (url: string, frameName: string, features: string) =>
      this.#windowOpen(url, frameName, features),
    crashed: () => {
      this.#crashed = true;
      this.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
    },
  };

  /** For the window: the browser shows it now. */
  attach(page: HostPage): void {
    this.#page = page;
    if (nativeTheme.themeSource !== 'system') this.applyTheme();
    this.#resolveOpened(page);
  }

  /** For dialogs and the window. */
  page(): Promise<HostPage> {
    return this.#opened;
  }

  /** For the window: the page is gone. */
  detach(): void {
    if (this.#destroyed) return;
    this.#destroyed = true;
    contents.delete(this);
    this.emit('destroyed', {});
  }

  ownsFrame(frameId: string): boolean {
    return this.#page?.frames.has(frameId) === true;
  }

  isMainFrame(frameId: string): boolean {
    return this.#page?.targetId === frameId;
  }

  /** For requests.ts: whether the main frame may go there. */
  mayNavigate(url: string): boolean {
    const own = this.#ownNavigation;
    this.#ownNavigation = null;
    // Electron asks neither about its own navigations nor about a reload by the person.
    if (own !== null && sameDocument(own, url)) return true;
    if (sameDocument(this.#url, url)) return true;
    return askToNavigate(this, url);
  }

  /** For menu.ts: the keys that the page must look out for. */
  sendAccelerators(): void {
    this.#page?.send({ kind: 'accelerators', list: menuAccelerators() });
  }

  /** For nativeTheme.ts: the colour scheme that is forced on the page, or none. */
  applyTheme(): void {
    const source = nativeTheme.themeSource;
    const value = source === 'system' ? '' : source;
    const features = [{ name: 'prefers-color-scheme', value }];
    void this.#page?.session
      .send('Emulation.setEmulatedMedia', { features })
      .catch(() => undefined);
  }

  send(channel: string, ...args: unknown[]): void {
    if (!this.#destroyed) this.#page?.send({ kind: 'event', channel, args });
  }

  async loadURL(url: string): Promise<void> {
    const page = await this.#opened;
    const target = toBrowserUrl(url);
    this.#ownNavigation = url;
    this.#loading = true;
    this.emit('did-start-loading', {});
    const finished = new Promise<void>((resolve, reject) => {
      this.once('did-finish-load', resolve);
      this.once('destroyed', () => reject(new Error(`ERR_ABORTED (-3) loading '${url}'`)));
    });
    // Whoever does not wait for the page need not hear of its end either.
    finished.catch(() => undefined);
    const { errorText } = await page.session.send('Page.navigate', { url: target });
    if (errorText !== undefined) {
      this.#loading = false;
      this.emit('did-fail-load', {}, -3, errorText, url, true);
      throw new Error(`${errorText} loading '${url}'`);
    }
    await finished;
  }

  reload(): void {
    this.#ownNavigation = this.#url;
    this.#loading = true;
    void this.#page?.session.send('Page.reload', {}).catch(() => undefined);
  }

  getURL(): string {
    return this.#url.startsWith('data:') ? '' : this.#url;
  }

  getTitle(): string {
    return app.getName();
  }

  getType(): 'window' {
    return 'window';
  }

  isDestroyed(): boolean {
    return this.#destroyed;
  }

  isLoading(): boolean {
    return this.#loading;
  }

  isCrashed(): boolean {
    return this.#crashed;
  }

  getOSProcessId(): number {
    return this.id;
  }

  setWindowOpenHandler(handler: OpenHandler): void {
    this.#openHandler = handler;
  }

  async printToPDF(options: Electron.PrintToPDFOptions): Promise<Buffer> {
    return printPdf((await this.#opened).session, options);
  }

  print(
    options: Electron.WebContentsPrintOptions = {},
    callback: (success: boolean, failureReason: string) => void = () => undefined,
  ): void {
    void this.#holder.print(options).then(
      (failure) => callback(failure === null, failure ?? ''),
      (error: unknown) => callback(false, String(error)),
    );
  }

  setZoomLevel(level: number): void {
    this.setZoomFactor(1.2 ** level);
  }

  getZoomLevel(): number {
    return Math.log(this.#zoom) / Math.log(1.2);
  }

  setZoomFactor(factor: number): void {
    this.#zoom = factor;
    this.#page?.send({ kind: 'zoom', factor });
  }

  getZoomFactor(): number {
    return this.#zoom;
  }

  /** The browser runs with the strictest policy from the start (browser/flags.ts). */
  setWebRTCIPHandlingPolicy(policy: WebRtcPolicy): void {
    this.#webRtcPolicy = policy;
  }

  getWebRTCIPHandlingPolicy(): string {
    return this.#webRtcPolicy;
  }

  /** Not in Electron's declarations, but there. What was asked for, and what a page always is. */
  getLastWebPreferences(): Electron.WebPreferences {
    return {
      ...this.#preferences,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      webviewTag: false,
    };
  }

  async executeJavaScript(code: string, userGesture = false): Promise<unknown> {
    return evaluate((await this.#opened).session, code, userGesture);
  }

  close(): void {
    this.#holder.close();
  }

  focus(): void {
    this.#holder.focus();
  }

  isFocused(): boolean {
    return this.#holder.isFocused();
  }

  #windowOpen(url: string, frameName: string, features: string): void {
    const answer = this.#openHandler({
      url: toAppUrl(url),
      frameName,
      features,
      disposition: 'foreground-tab',
      referrer: { url: this.getURL(), policy: 'no-referrer' },
    });
    if (answer.action === 'allow') {
      process.stderr.write('The Chromium host opens no second window from a page.\n');
    }
  }
}
