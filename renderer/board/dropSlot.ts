/** Rows of a column as they lie without a slot between them; lengths in CSS pixels. */
export interface Rows {
  readonly count: number;
  /** The row at a distance from the top, or the nearest one. */
  readonly at: (
    offset: number,
  ) => { readonly index: number; readonly start: number; readonly size: number } | undefined;
  /** Where a row begins; for `count`, where one more would. */
  readonly startOf: (index: number) => number;
}

/** The gap that is open now, if any: before which row, and how high with its margin. */
export interface OpenSlot {
  readonly index: number;
  readonly height: number;
}

/**
 * Before which row a card would land that is held at `y`, measured from the top of the rows
 * as they are seen: those below the open slot stand lower by its height. Anywhere inside the
 * slot keeps it where it is, so that it never trembles.
 */
export function slotAt(y: number, rows: Rows, open: OpenSlot | null): number {
  if (rows.count === 0) return 0;
  let offset = y;
  if (open) {
    const top = rows.startOf(open.index);
    if (y >= top && y <= top + open.height) return open.index;
    if (y > top) offset = y - open.height;
  }
  const row = rows.at(Math.max(0, offset));
  if (!row) return rows.count;
  return offset < row.start + row.size / 2 ? row.index : row.index + 1;
}
