import type { BrowserWindow } from './browserWindow.ts';
import type { WebContents } from './webContents.ts';

/** All windows that are not destroyed, in the order of their making. */
export const windows = new Set<BrowserWindow>();
export const contents = new Set<WebContents>();

let focused: BrowserWindow | null = null;

export function setFocused(window: BrowserWindow | null): void {
  focused = window;
}

export function focusedNow(): BrowserWindow | null {
  return focused;
}

/** The window that has the focus; without one, the newest that is shown. */
export function focusedWindow(): BrowserWindow | null {
  const all = [...windows];
  return focused ?? all.findLast((one) => one.isVisible()) ?? null;
}

/** Whose frame a request comes from; `null` for the browser's own. */
export function contentsOfFrame(frameId: string): WebContents | null {
  return [...contents].find((one) => one.ownsFrame(frameId)) ?? null;
}
