const stage = 'data-stage';
const scroller = 'data-scroller';

/** A column as it is found in the page. */
export interface FoundColumn {
  readonly stageId: string;
  /** What scrolls inside it. */
  readonly scroller: HTMLElement;
}

/** Marks a column, so that it is found under a finger. */
export function columnMark(stageId: string): Readonly<Record<string, string>> {
  return { [stage]: stageId };
}

/** Marks what scrolls inside a column. */
export const scrollerMark: Readonly<Record<string, string>> = { [scroller]: '' };

/** The column at a point of the window, in CSS pixels. */
export function columnAt(x: number, y: number): FoundColumn | null {
  const column = document.elementFromPoint(x, y)?.closest(`[${stage}]`);
  const stageId = column?.getAttribute(stage);
  const inside = column ? scrollerOf(column) : null;
  return stageId && inside ? { stageId, scroller: inside } : null;
}

/** What scrolls inside a column. */
export function scrollerOf(column: Element): HTMLElement | null {
  return column.querySelector<HTMLElement>(`[${scroller}]`);
}
