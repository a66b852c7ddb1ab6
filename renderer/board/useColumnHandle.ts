import { type RefObject, useEffect, useMemo } from 'react';
import { type ColumnHandle, registerColumn } from './columnHandles.ts';
import { slotAt } from './dropSlot.ts';
import { GAP, type RowVirtualizer } from './useRows.ts';

/** Lets the board ask this column about its rows; see `ColumnHandle`. */
export function useColumnHandle(
  stageId: string,
  rows: RowVirtualizer,
  section: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLDivElement | null>,
): ColumnHandle {
  const handle = useMemo<ColumnHandle>(() => {
    /** From a height on screen to a distance from the top of the rows. */
    const offsetAt = (clientY: number): number => {
      const element = scroller.current;
      return element ? clientY - element.getBoundingClientRect().top + element.scrollTop : 0;
    };
    const count = () => rows.options.count;
    const at = (offset: number) => rows.getVirtualItemForOffset(offset);
    const startOf = (index: number): number =>
      rows.measurementsCache[index]?.start ?? (count() === 0 ? 0 : rows.getTotalSize() + GAP);
    return {
      reveal(index, row) {
        const column = section.current;
        const board = column?.parentElement;
        if (column && board && !fitsAcross(column, board)) {
          column.scrollIntoView({ block: 'nearest', inline: 'nearest' });
        }
        if (scroller.current && !fitsDown(row, scroller.current)) {
          rows.scrollToIndex(index, { align: 'auto' });
        }
      },
      bringToTop: (index) => rows.scrollToIndex(index, { align: 'start' }),
      nearest: (clientY) => at(Math.max(0, offsetAt(clientY)))?.index ?? -1,
      page(index, direction) {
        const height = scroller.current?.clientHeight ?? 0;
        const next = at(Math.max(0, startOf(index) + direction * height))?.index ?? index;
        // At least one row, where a card is higher than the screen.
        return next === index ? index + direction : next;
      },
      slotAt: (clientY, open) => slotAt(offsetAt(clientY), { count: count(), at, startOf }, open),
    };
  }, [rows, section, scroller]);
  useEffect(() => registerColumn(stageId, handle), [stageId, handle]);
  return handle;
}

function fitsAcross(inner: Element, outer: Element): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return a.left >= b.left - 1 && a.right <= b.right + 1;
}

function fitsDown(inner: Element, outer: Element): boolean {
  const [a, b] = [inner.getBoundingClientRect(), outer.getBoundingClientRect()];
  return a.top >= b.top && a.bottom <= b.bottom;
}
