import { randomUUID } from 'node:crypto';
import type { HostBrowser } from './hostBrowser.ts';

/** PDFs that a print window may fetch, by their address. */
const documents = new Map<string, Uint8Array>();

/** For requests: the PDF of that address, if one is being printed. */
export function printDocument(url: string): Uint8Array | null {
  return documents.get(url) ?? null;
}

/**
 * Prints a PDF with the browser's own dialog, which also leads to the system's. The PDF is
 * shown in a window of its own: what is printed is what was previewed, and the app's page
 * stays as it is. Resolves when the dialog or the window has been closed; the browser does
 * not tell whether something was printed.
 */
export async function printInWindow(
  browser: HostBrowser,
  pdf: Uint8Array,
  fileName: string,
): Promise<void> {
  const url = `https://${randomUUID()}.print.invalid/${encodeURIComponent(fileName)}`;
  documents.set(url, pdf);
  try {
    const { targetId, session, closed } = await browser.openWindow(url);
    const dialog = dialogClosed(browser);
    await session.send('Page.enable', {});
    await Promise.race([viewerReady(browser, url), closed]);
    await Promise.race([
      session
        .send('Runtime.evaluate', { expression: 'window.print()', userGesture: true })
        .then(() => dialog),
      closed,
    ]);
    await browser.closePage(targetId);
  } finally {
    documents.delete(url);
  }
}

/** The viewer shows the PDF in a frame of its own, which appears when it has started. */
function viewerReady(browser: HostBrowser, url: string): Promise<void> {
  return new Promise((resolve) => {
    const off = browser.root.on('Target.targetInfoChanged', ({ targetInfo }) => {
      if (targetInfo.type !== 'iframe' || targetInfo.url !== url) return;
      off();
      resolve();
    });
  });
}

/** The browser's print dialog is a page too: `chrome://print`. */
function dialogClosed(browser: HostBrowser): Promise<void> {
  return new Promise((resolve) => {
    let dialogId: string | null = null;
    const offs = [
      browser.root.on('Target.targetInfoChanged', ({ targetInfo }) => {
        if (targetInfo.url.startsWith('chrome://print')) dialogId = targetInfo.targetId;
      }),
      browser.root.on('Target.targetDestroyed', ({ targetId }) => {
        if (targetId !== dialogId) return;
        for (const off of offs) off();
        resolve();
      }),
    ];
  });
}
