import { app, type BrowserWindow, dialog } from 'electron';
import type { Voice } from '../language/voice.ts';
import { productName } from '../place/productName.ts';

/** A page that ends again so soon may do so for ever. */
const AGAIN_MS = 60_000;

/**
 * Opens the page of a window again when its process has ended: an empty window looks like a
 * lost journal. What was acknowledged is on disk; what was being typed is offered again. A page
 * that ends twice in a minute is opened again only by the person's wish.
 */
export function reviveCrashed(window: BrowserWindow, voice: Pick<Voice, 'text'>): void {
  const page = window.webContents;
  let revived = Number.NEGATIVE_INFINITY;
  page.on('render-process-gone', (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    const isFirst = performance.now() - revived > AGAIN_MS;
    void (isFirst ? Promise.resolve(true) : wantsAgain(window, voice)).then((again) => {
      revived = performance.now();
      if (!again) app.quit();
      else if (!window.isDestroyed()) page.reload();
    });
  });
}

/** Never rejects: where nobody can be asked, the app ends rather than crash round and round. */
async function wantsAgain(window: BrowserWindow, { text }: Pick<Voice, 'text'>): Promise<boolean> {
  try {
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      title: productName,
      message: text('window.crashed'),
      detail: text('window.crashedDetail'),
      buttons: [text('window.openAgain'), text('menu.quit')],
      defaultId: 0,
      cancelId: 1,
    });
    return response === 0;
  } catch {
    return false;
  }
}
