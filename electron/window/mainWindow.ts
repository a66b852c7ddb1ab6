import { BrowserWindow, nativeTheme, screen } from 'electron';
import type { AnnouncementName, Announcements } from '../../shared/ipc/contract.ts';
import { appOrigin } from '../ipc/sender.ts';
import type { Voice } from '../language/voice.ts';
import { productName } from '../place/productName.ts';
import type { PreferencesKeeper } from '../preferences/preferencesKeeper.ts';
import { paperColor } from './background.ts';
import { placeWindow, smallest } from './placement.ts';
import { reviveCrashed } from './reviveCrashed.ts';
import { webPreferences } from './webPreferences.ts';

/** The one window of the app; there may be none for a while on macOS. */
export class MainWindow {
  readonly #packaged: boolean;
  readonly #preferences: PreferencesKeeper;
  #window: BrowserWindow | null = null;
  readonly #voice: Voice;
  #waiting = 0;

  /** @param preferences remember where the window was */
  constructor(preferences: PreferencesKeeper, voice: Voice, packaged: boolean) {
    this.#preferences = preferences;
    this.#voice = voice;
    this.#packaged = packaged;
  }

  /** Opens the window, or brings it to the front if it is open. */
  async show(): Promise<void> {
    if (this.#window) {
      if (this.#window.isMinimized()) this.#window.restore();
      this.#window.show();
      this.#window.focus();
      return;
    }
    const window = this.#create();
    this.#window = window;
    window.once('ready-to-show', () => window.show());
    window.on('close', () => this.#remember(window));
    window.on('closed', () => {
      this.#window = null;
    });
    try {
      await window.loadURL(`${appOrigin}/index.html`);
    } catch (error) {
      // Closed while it was loading: nothing is amiss.
      if (!window.isDestroyed()) throw error;
    }
  }

  get browserWindow(): BrowserWindow | null {
    return this.#window;
  }

  isPage(webContentsId: number): boolean {
    return this.#window?.webContents.id === webContentsId;
  }

  /** Tells the page; nobody listens when there is no window. */
  announce<Name extends AnnouncementName>(name: Name, payload: Announcements[Name]): void {
    this.#window?.webContents.send(name, payload);
  }

  /** The number of people who wait, in the title: where there is no dock, lists of windows show it. */
  showWaiting(waiting: number): void {
    this.#waiting = waiting;
    this.#window?.setTitle(this.#title());
  }

  #title(): string {
    return this.#waiting === 0 ? productName : `(${this.#waiting}) ${productName}`;
  }

  #create(): BrowserWindow {
    const remembered = this.#preferences.current.window;
    const areas = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map(
      ({ workArea }) => workArea,
    );
    const window = new BrowserWindow({
      ...placeWindow(remembered, areas),
      minWidth: smallest.width,
      minHeight: smallest.height,
      show: false,
      title: this.#title(),
      backgroundColor: nativeTheme.shouldUseDarkColors ? paperColor.dark : paperColor.light,
      webPreferences: webPreferences(this.#packaged),
    });
    reviveCrashed(window, this.#voice);
    if (remembered?.maximized) window.maximize();
    const { zoomLevel } = this.#preferences.current;
    // Pages live in a session in memory, so Electron's own memory for zoom ends with it.
    window.webContents.once('dom-ready', () => window.webContents.setZoomLevel(zoomLevel));
    return window;
  }

  #remember(window: BrowserWindow): void {
    const { x, y, width, height } = window.getNormalBounds();
    const state = { x, y, width, height, maximized: window.isMaximized() };
    const zoomLevel = window.webContents.getZoomLevel();
    // Where the window stood is not worth a message if the folder cannot be written in.
    this.#preferences.set({ window: state, zoomLevel }).catch(() => undefined);
  }
}
