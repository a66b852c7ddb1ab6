import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { type Fit, loose, pageHeight, type Show } from './fit.ts';
import { pagesNeeded } from './pagesNeeded.ts';

/**
 * Takes less space between things where that saves a page with little on it.
 * @returns how the paper is laid out now, and on how many pages
 */
export function saveAPage(
  paper: PrintDocument,
  root: Element,
  show: Show,
): { fit: Fit; pages: number } {
  const height = pageHeight(paper);
  const pages = pagesNeeded(root, height);
  if (pages === 1) return { fit: loose, pages };
  const snug = { ...loose, snug: true };
  show(paper, snug);
  const fewer = pagesNeeded(root, height);
  if (fewer < pages) return { fit: snug, pages: fewer };
  show(paper, loose);
  return { fit: loose, pages };
}
