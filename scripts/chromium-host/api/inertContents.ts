import { Guarded } from '../standIn.ts';

/** What a browser's page has no counterpart for: taken, and without effect. */
export class InertContents extends Guarded {
  setBackgroundThrottling(): void {}
  setVisualZoomLevelLimits(): Promise<void> {
    return Promise.resolve();
  }
  /** The browser has its own (F12). */
  openDevTools(): void {}
  closeDevTools(): void {}
  toggleDevTools(): void {}
  isDevToolsOpened(): boolean {
    return false;
  }
}
