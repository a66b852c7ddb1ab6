import type { Text } from '../../shared/i18n/index.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';

/** Not allowed in names on Windows, or with a meaning of their own somewhere. */
const troublesome = /[\p{Cc}<>:"/\\|?*]+/gu;
const TITLE_MAX = 60;

/** The name offered for the PDF: "Prep sheet Chapter breakfast 2026-11-26.pdf". */
export function sheetFileName({ sheet }: PrintDocument, text: Text): string {
  const title = sheet.title.replaceAll(troublesome, ' ').slice(0, TITLE_MAX).trim();
  const name = text('file.prepSheet', { title, day: sheet.startsAt.slice(0, 10) });
  return `${name.replaceAll(/\s+/g, ' ')}.pdf`;
}
