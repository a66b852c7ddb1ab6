import type { BrowserWindow } from './browserWindow.ts';
import type { WebContents } from './webContents.ts';

/** All windows that are not destroyed, in the order of their making. */
export const windows = new Set<BrowserWindow>();
export const contents = new Set<WebContents>();

/** The window that has the focus; without one, the newest that is shown. */
export function focusedWindow(): BrowserWindow | null {
  const all = [...windows];
  return all.find((one) => one.isFocused()) ?? all.findLast((one) => one.isVisible()) ?? null;
}

/** Whose frame a request comes from; `null` for the browser's own. */
export function contentsOfFrame(frameId: string): WebContents | null {
  return [...contents].find((one) => one.ownsFrame(frameId)) ?? null;
}
