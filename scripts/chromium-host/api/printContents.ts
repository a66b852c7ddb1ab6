import type { HostPage } from '../browser/hostPage.ts';
import { printInWindow } from '../browser/printWindow.ts';
import { app } from './app.ts';
import { type Size, browserFor, headless } from './host.ts';
import { printPdf } from './pdf.ts';

/**
 * Electron's `print`: the page as PDF, printed from a window of its own.
 * @returns why it failed, or `null`. A browser does not tell whether the person printed.
 */
export async function printContents(
  page: Promise<HostPage>,
  options: Electron.WebContentsPrintOptions,
  size: Size,
): Promise<string | null> {
  if (headless) return 'There is no display to show a print dialog on';
  if (options.silent === true) return 'A browser never prints without asking';
  const pdf = await printPdf((await page).session, {
    preferCSSPageSize: true,
    printBackground: options.printBackground ?? false,
    landscape: options.landscape ?? false,
  });
  const browser = await browserFor('visible', size);
  await printInWindow(browser, pdf, `${app.getName()}.pdf`);
  return null;
}
