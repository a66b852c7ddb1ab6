import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { loose, pageHeight, type Show } from './fit.ts';
import { pagesNeeded } from './pagesNeeded.ts';

/** Takes less space between things where that saves a page with little on it. */
export function saveAPage(paper: PrintDocument, root: Element, show: Show): void {
  const height = pageHeight(paper);
  const pages = pagesNeeded(root, height);
  if (pages === 1) return;
  show(paper, { ...loose, snug: true });
  if (pagesNeeded(root, height) >= pages) show(paper, loose);
}
