import type { CdpSession } from '../cdp/connection.ts';
import type { Commands, Events, RequestPaused } from '../cdp/protocol.ts';
import { type BrowserLook, type LaunchedBrowser, launchBrowser } from './launch.ts';

/** What becomes of a request: an answer, or nothing at all. */
export type Verdict =
  | { readonly kind: 'answer'; readonly response: Commands['Fetch.fulfillRequest']['params'] }
  /** One of the browser's own parts, such as its PDF viewer. */
  | { readonly kind: 'pass' }
  | { readonly kind: 'refuse' };

/** A running browser: it opens pages, and asks about every request that any of them makes. */
export class HostBrowser {
  readonly pid: number | undefined;
  readonly profile: string;
  /** Settles when the browser's process has ended, for whatever reason. */
  readonly gone: Promise<void>;
  readonly #launched: LaunchedBrowser;
  readonly #onClosed = new Map<string, () => void>();
  /** The page that the browser opened by itself, until somebody takes it. */
  #firstPage: string | null = null;

  private constructor(launched: LaunchedBrowser) {
    this.#launched = launched;
    this.pid = launched.process.pid;
    this.profile = launched.profile;
    this.gone = new Promise((resolve) => {
      launched.process.once('exit', () => {
        for (const closed of this.#onClosed.values()) closed();
        this.#onClosed.clear();
        resolve();
      });
    });
  }

  static async start(
    executable: string,
    look: BrowserLook,
    switches: ReadonlyMap<string, string>,
    decide: (request: RequestPaused) => Promise<Verdict>,
  ): Promise<HostBrowser> {
    const browser = new HostBrowser(await launchBrowser(executable, look, switches));
    const { root } = browser;
    root.on('Fetch.requestPaused', (request) => void browser.#answer(request, decide));
    root.on('Target.targetDestroyed', ({ targetId }) => browser.#closed(targetId));
    await Promise.all([
      // For the browser as a whole: pages, frames and workers alike, before they exist.
      root.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }),
      root.send('Target.setDiscoverTargets', { discover: true }),
      root.send('Browser.setDownloadBehavior', { behavior: 'deny' }),
    ]);
    browser.#firstPage = await browser.#findFirstPage();
    return browser;
  }

  get root(): CdpSession {
    return this.#launched.connection.root;
  }

  /** Opens a page, or takes the one that came with the window. */
  async openPage(onClosed: () => void): Promise<{ targetId: string; session: CdpSession }> {
    const first = this.#firstPage;
    this.#firstPage = null;
    const targetId =
      first ?? (await this.root.send('Target.createTarget', { url: 'about:blank' })).targetId;
    this.#onClosed.set(targetId, onClosed);
    return { targetId, session: await this.#launched.connection.attach(targetId) };
  }

  /** Opens an ordinary browser window. */
  async openWindow(url: string) {
    const { targetId } = await this.root.send('Target.createTarget', { url, newWindow: true });
    const closed = new Promise<void>((resolve) => {
      this.#onClosed.set(targetId, resolve);
    });
    return { targetId, session: await this.#launched.connection.attach(targetId), closed };
  }

  async closePage(targetId: string): Promise<void> {
    await this.root.send('Target.closeTarget', { targetId }).catch(() => undefined);
  }

  /** Ends the browser: asks first, and does not wait for ever. */
  async close(): Promise<void> {
    const timer = setTimeout(() => this.#launched.process.kill('SIGKILL'), 1500);
    await this.root.send('Browser.close', {}).catch(() => undefined);
    await this.gone;
    clearTimeout(timer);
  }

  #closed(targetId: string): void {
    const closed = this.#onClosed.get(targetId);
    this.#onClosed.delete(targetId);
    closed?.();
  }

  /** The window of the command line may come a moment after the browser answers. */
  async #findFirstPage(): Promise<string> {
    const { root } = this;
    const created = new Promise<string>((resolve) => {
      const take = ({ targetInfo }: Events['Target.targetCreated']) => {
        if (targetInfo.type === 'page') resolve(targetInfo.targetId);
      };
      root.on('Target.targetCreated', take);
    });
    const { targetInfos } = await root.send('Target.getTargets', {});
    return targetInfos.find(({ type }) => type === 'page')?.targetId ?? created;
  }

  async #answer(
    request: RequestPaused,
    decide: (request: RequestPaused) => Promise<Verdict>,
  ): Promise<void> {
    const { requestId } = request;
    let verdict: Verdict;
    try {
      verdict = await decide(request);
    } catch (error) {
      process.stderr.write(`${request.request.url}: ${String(error)}\n`);
      verdict = { kind: 'refuse' };
    }
    const answered = this.#carryOut(verdict, requestId);
    // The page may be gone by now.
    await answered.catch(() => undefined);
  }

  #carryOut(verdict: Verdict, requestId: string): Promise<unknown> {
    switch (verdict.kind) {
      case 'answer':
        return this.root.send('Fetch.fulfillRequest', verdict.response);
      case 'pass':
        return this.root.send('Fetch.continueRequest', { requestId });
      case 'refuse':
        // `Aborted` leaves a page where it is, without an error page.
        return this.root.send('Fetch.failRequest', { requestId, errorReason: 'Aborted' });
    }
  }
}
