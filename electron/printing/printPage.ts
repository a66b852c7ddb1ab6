import { BrowserWindow, type WebContents } from 'electron';
import { portable } from '../../shared/i18n/index.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import { appOrigin } from '../ipc/sender.ts';
import { productName } from '../place/productName.ts';
import { webPreferences } from '../window/webPreferences.ts';
import type { PrintDesk } from './printDesk.ts';
import { late, timeLimit } from './timeLimit.ts';
import { untilGone } from './untilGone.ts';

/** Laying out forty people takes well under a second. */
const LAYOUT_MS = 30_000;

/**
 * Lays a document out on a page of its own, which nobody sees, and hands that page on. The
 * page is gone when this settles. Rejects with `CallFailure` when it cannot be laid out, at once
 * when its process ends.
 */
export async function withPrintPage<Result>(
  desk: PrintDesk,
  document: PrintDocument,
  packaged: boolean,
  /** `notes`: the ids of the notes that are on the page as it was laid out. */
  use: (page: WebContents, notes: readonly string[]) => Promise<Result>,
): Promise<Result> {
  const window = new BrowserWindow({
    show: false,
    title: productName,
    webPreferences: webPreferences(packaged),
  });
  const page = window.webContents;
  const task = desk.place(document, page.id);
  try {
    return await untilGone(page, async () => {
      await window.loadURL(`${appOrigin}/print.html?token=${task.token}`);
      const notes = await timeLimit(task.laidOut, LAYOUT_MS);
      if (notes === late) {
        throw new CallFailure('internal', portable('print.notLaidOut'), 'print.ready did not come');
      }
      return use(page, notes);
    });
  } finally {
    task.end();
    window.destroy();
  }
}

/** The page as a PDF. Paper and margins come from its own `@page` rules. */
export function pdfOf(page: WebContents): Promise<Uint8Array> {
  return page.printToPDF({
    preferCSSPageSize: true,
    printBackground: true,
    displayHeaderFooter: false,
    generateTaggedPDF: true,
  });
}
