/** What the board can ask a column for; lengths in CSS pixels, `clientY` of the window. */
export interface ColumnHandle {
  /** Scrolls a rendered row into view, and the column sideways. */
  readonly reveal: (index: number, row: Element) => void;
  /** Scrolls so that a row is the first in view. */
  readonly bringToTop: (index: number) => void;
  /** The row nearest to a height on screen; -1 in an empty column. */
  readonly nearest: (clientY: number) => number;
  /** The row about one screenful further down (1) or up (-1). */
  readonly page: (index: number, direction: 1 | -1) => number;
  /** Before which row a card held at this height would land. */
  readonly slotAt: (clientY: number, open: { index: number; height: number } | null) => number;
}

const handles = new Map<string, ColumnHandle>();

/** Returns the way to take it back. */
export function registerColumn(stageId: string, handle: ColumnHandle): () => void {
  handles.set(stageId, handle);
  return () => {
    if (handles.get(stageId) === handle) handles.delete(stageId);
  };
}

export function columnHandle(stageId: string): ColumnHandle | undefined {
  return handles.get(stageId);
}
