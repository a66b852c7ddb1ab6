import path from 'node:path';
import { Guarded, type Offers } from '../standIn.ts';
import { findAppPackage } from './appPackage.ts';
import { preferredLanguages, systemLocale } from './locale.ts';
import { type PathName, standardPath } from './paths.ts';
import { requestLock, releaseLock } from './singleInstance.ts';

type OfferedMember =
  | 'name'
  | 'isPackaged'
  | 'commandLine'
  | 'dock'
  | 'whenReady'
  | 'isReady'
  | 'quit'
  | 'exit'
  | 'getPath'
  | 'setPath'
  | 'getAppPath'
  | 'getName'
  | 'setName'
  | 'getVersion'
  | 'getLocale'
  | 'getSystemLocale'
  | 'getPreferredSystemLanguages'
  | 'getLocaleCountryCode'
  | 'enableSandbox'
  | 'requestSingleInstanceLock'
  | 'hasSingleInstanceLock'
  | 'releaseSingleInstanceLock'
  | 'setAboutPanelOptions'
  | 'setAppUserModelId'
  | 'disableHardwareAcceleration'
  | 'focus'
  | 'setBadgeCount'
  | 'getBadgeCount'
  | 'badgeCount';

/** What quitting needs to know about windows; handed in by windows.ts, which needs the app. */
export interface Windows {
  /** Asks every window to close; `false` when one of them will not. */
  readonly closeAll: () => boolean;
  readonly closeBrowsers: () => Promise<void>;
}

class CommandLine {
  readonly switches = new Map<string, string>();
  appendSwitch(name: string, value = ''): void {
    this.switches.set(name, value);
  }
  hasSwitch(name: string): boolean {
    return this.switches.has(name);
  }
  getSwitchValue(name: string): string {
    return this.switches.get(name) ?? '';
  }
  removeSwitch(name: string): void {
    this.switches.delete(name);
  }
  appendArgument(): void {}
}

/** Milliseconds in which a repeated signal is the same one. */
const patience = 3000;

class HostApp extends Guarded implements Offers<Electron.App, OfferedMember> {
  readonly isPackaged = false;
  // As on every platform but macOS.
  readonly dock = undefined;
  readonly #package = findAppPackage();
  readonly #commandLine = new CommandLine();
  readonly #paths = new Map<string, string>();
  readonly #ready: Promise<void>;
  name: string;
  badgeCount = 0;
  #isReady = false;
  #quitting = false;
  #exiting = false;
  #firstSignal: number | null = null;
  #windows: Windows = { closeAll: () => true, closeBrowsers: async () => undefined };

  constructor() {
    super('app');
    this.name = this.#package.name;
    this.#ready = new Promise((resolve) => {
      // After the main script has run to its end, so that it can still listen and configure.
      setImmediate(() => {
        this.#isReady = true;
        this.emit('ready', {}, {});
        resolve();
      });
    });
    for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
      process.on(signal, () => this.#signalled());
    }
  }

  /**
   * Quits; the second time, without asking. A terminal and a parent process may both pass on
   * one and the same Ctrl+C, so what follows at once is not a second time.
   */
  #signalled(): void {
    this.#firstSignal ??= Date.now();
    if (Date.now() - this.#firstSignal > patience) this.exit(1);
    else if (!this.#quitting) this.quit();
  }

  get commandLine(): Electron.CommandLine {
    return this.#commandLine;
  }

  /** For the host: what the browser's command line takes over. */
  get switches(): ReadonlyMap<string, string> {
    return this.#commandLine.switches;
  }

  whenReady(): Promise<void> {
    return this.#ready;
  }

  isReady(): boolean {
    return this.#isReady;
  }

  /** For windows.ts. */
  connect(windows: Windows): void {
    this.#windows = windows;
  }

  quit(): void {
    if (this.#exiting) return;
    if (!this.#quitting && !this.#emitPreventable('before-quit')) return;
    this.#quitting = true;
    // With windows left, their last `closed` comes back here.
    if (!this.#windows.closeAll()) this.#quitting = false;
  }

  /** For windows.ts: the last window is gone, or there was none. */
  allWindowsClosed(): void {
    if (this.#exiting) return;
    if (this.#quitting) {
      if (this.#emitPreventable('will-quit')) void this.#leave(0);
      else this.#quitting = false;
    } else if (this.listenerCount('window-all-closed') > 0) this.emit('window-all-closed');
    else this.quit();
  }

  exit(code = 0): void {
    if (this.#exiting) return;
    void this.#leave(code);
  }

  async #leave(code: number): Promise<void> {
    this.#exiting = true;
    this.emit('quit', {}, code);
    releaseLock();
    await this.#windows.closeBrowsers();
    process.exit(code);
  }

  #emitPreventable(name: string): boolean {
    let prevented = false;
    this.emit(name, {
      preventDefault: () => {
        prevented = true;
      },
    });
    return !prevented;
  }

  getPath(name: PathName): string {
    return (
      this.#paths.get(name) ??
      (name === 'sessionData' ? this.#paths.get('userData') : undefined) ??
      standardPath(name, this.name)
    );
  }

  setPath(name: string, folder: string): void {
    if (!path.isAbsolute(folder)) throw new Error('Path must be absolute');
    this.#paths.set(name, folder);
  }

  getAppPath(): string {
    return this.#package.folder;
  }

  getName(): string {
    return this.name;
  }

  setName(name: string): void {
    this.name = name;
  }

  getVersion(): string {
    return this.#package.version;
  }

  getLocale(): string {
    return preferredLanguages()[0] ?? 'en-US';
  }

  getLocaleCountryCode(): string {
    return new Intl.Locale(systemLocale()).region ?? '';
  }

  getSystemLocale(): string {
    return systemLocale();
  }

  getPreferredSystemLanguages(): string[] {
    return [...preferredLanguages()];
  }

  requestSingleInstanceLock(data?: Record<PropertyKey, unknown>): boolean {
    return requestLock(this.getPath('userData'), data ?? {}, (argv, cwd, sent) => {
      this.emit('second-instance', {}, argv, cwd, sent);
    });
  }

  hasSingleInstanceLock(): boolean {
    return this.requestSingleInstanceLock();
  }

  releaseSingleInstanceLock(): void {
    releaseLock();
  }

  /** The browser's pages are sandboxed as it is. */
  enableSandbox(): void {}
  disableHardwareAcceleration(): void {
    this.#commandLine.appendSwitch('disable-gpu');
  }
  focus(): void {}
  /** A browser's window has no place for a badge; the number is kept, and `false` says so. */
  setBadgeCount(count = 0): boolean {
    this.badgeCount = count;
    return false;
  }
  getBadgeCount(): number {
    return this.badgeCount;
  }
  setAboutPanelOptions(): void {}
  setAppUserModelId(): void {}
}

export const app = new HostApp();
