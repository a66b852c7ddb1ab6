import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { loose, pageHeight, type Show } from './fit.ts';

/** Gives a sheet for a 1-2-1 lines to write on down to the foot of its page. */
export function fillPage(paper: PrintDocument, root: Element, show: Show): void {
  const line = root.querySelector('.lines i')?.getBoundingClientRect().height ?? 0;
  const { height } = root.getBoundingClientRect();
  const free = pageHeight(paper) - height;
  // On more pages than one, what is left of the last is not known here.
  if (line === 0 || free < line) return;
  const { density } = document.documentElement.dataset;
  show(paper, {
    ...loose,
    snug: density === 'snug',
    lines: loose.lines + Math.floor(free / line),
  });
}
