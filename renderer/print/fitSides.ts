import type { PrepSheet } from '../../shared/domain/prepSheet.ts';
import type { PrintDocument } from '../../shared/ipc/printing.ts';

/** What is left of a page between its margins (`pageRules.ts`), in CSS pixels. */
const MM = 96 / 25.4;
const heights = { a4: (297 - 29) * MM, letter: (279.4 - 29) * MM } as const;
/** The screen and the paper round differently; and between two sides a row or card may move. */
const SLACK = 6;
const TURN = 130;

/**
 * Leaves out the end of the long lists until a sheet fits on the sides that were asked for: who
 * else will be there before people to meet. Then the last cards go; rows for new people and one's own
 * words always stay. What is left out is said on the sheet.
 */
export function fitSides(
  paper: PrintDocument,
  show: (shown: PrintDocument, leftOut: number) => void,
): void {
  if (paper.kind !== 'prep-sheet' || paper.sheet.options.sides === 'all') return;
  const { sheet } = paper;
  const room =
    sheet.options.sides === 'one' ? heights[paper.paper] - SLACK : heights[paper.paper] * 2 - TURN;
  const rows = sheet.toMeet.length + sheet.others.length;
  const fits = (count: number): boolean => {
    show({ ...paper, sheet: withRows(sheet, count) }, rows - count);
    return document.body.scrollHeight <= room;
  };
  if (fits(rows)) return;
  let enough = 0;
  let tooMany = rows;
  while (tooMany - enough > 1) {
    const middle = Math.floor((enough + tooMany) / 2);
    if (fits(middle)) enough = middle;
    else tooMany = middle;
  }
  if (fits(enough)) return;
  // Not even the cards fit: fewer of them.
  for (let people = sheet.focus.length - 1; people > 0; people -= 1) {
    const fewer = { ...withRows(sheet, 0), focus: sheet.focus.slice(0, people) };
    show({ ...paper, sheet: fewer }, rows + sheet.focus.length - people);
    if (document.body.scrollHeight <= room) return;
  }
}

function withRows(sheet: PrepSheet, count: number): PrepSheet {
  const toMeet = sheet.toMeet.slice(0, count);
  return { ...sheet, toMeet, others: sheet.others.slice(0, count - toMeet.length) };
}
