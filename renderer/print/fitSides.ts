import type { PrepSheet } from '../../shared/domain/prepSheet.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';
import { type Fit, loose, pageHeight, type Show } from './fit.ts';
import { pagesNeeded } from './pagesNeeded.ts';
import { saveAPage } from './saveAPage.ts';

type SheetDocument = Extract<PrintDocument, { kind: 'prep-sheet' }>;

/** A sheet is one leaf, to unfold on a table. */
const BOTH_SIDES = 2;
const brief: Fit = { ...loose, snug: true, brief: true };

/**
 * Makes a sheet fit on the sides that were asked for. First everybody stays and less is said:
 * tighter cards, then of the others only what to bring. Then the end of the long lists is left
 * out, who else will be there before people to meet, and last the cards. Rows for new people and
 * one's own words always stay. How many people are left out is said on the sheet.
 *
 * On as many sides as it takes nothing is left out; but a sheet that runs over its second side by
 * less than tighter cards save stays one leaf.
 */
export function fitSides(paper: SheetDocument, root: Element, show: Show): void {
  const { sheet } = paper;
  const sides = sheet.options.sides === 'one' ? 1 : BOTH_SIDES;
  const fits = (shown: PrepSheet, fit: Fit): boolean => {
    show({ ...paper, sheet: shown }, fit);
    return pagesNeeded(root, pageHeight(paper)) <= sides;
  };
  if (sheet.options.sides === 'all') {
    const { fit, pages } = saveAPage(paper, root, show);
    if (pages === BOTH_SIDES + 1 && !fits(sheet, brief)) show(paper, fit);
    return;
  }
  const short = { ...brief, short: true };
  if (fits(sheet, loose) || fits(sheet, brief) || fits(sheet, short)) return;

  const rows = sheet.toMeet.length + sheet.others.length;
  const fitsWith = (count: number): boolean =>
    fits(withRows(sheet, count), { ...short, leftOut: rows - count });
  let enough = 0;
  let tooMany = rows;
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fitsWith(middle)) enough = middle;
    else tooMany = middle;
  }
  if (fitsWith(enough)) return;
  for (let people = sheet.focus.length - 1; people > 0; people -= 1) {
    const fewer = { ...withRows(sheet, 0), focus: sheet.focus.slice(0, people) };
    const leftOut = rows + sheet.focus.length - people;
    if (fits(fewer, { ...short, leftOut })) return;
  }
}

function withRows(sheet: PrepSheet, count: number): PrepSheet {
  const toMeet = sheet.toMeet.slice(0, count);
  return { ...sheet, toMeet, others: sheet.others.slice(0, count - toMeet.length) };
}
