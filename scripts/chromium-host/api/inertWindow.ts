import { Guarded } from '../standIn.ts';

/** What a browser window has no counterpart for: taken, and without effect. */
export class InertWindow extends Guarded {
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
  /** The browser has no such limit; the page's layout copes with less. */
  setMinimumSize(): void {}
  center(): void {}
}
