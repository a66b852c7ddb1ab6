import { memo, useId, useRef } from 'react';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import type { BoardIndex } from './boardIndex.ts';
import { boardLook } from './boardLook.ts';
import { activeCard } from './boardState.ts';
import styles from './Column.module.css';
import { columnMark, scrollerMark } from './columnMarks.ts';
import { ColumnEmpty } from './ColumnEmpty.tsx';
import { ColumnHeader } from './ColumnHeader.tsx';
import { drag, draggedId, isOverHome, slotHeightIn, slotIn } from './drag.ts';
import { Row } from './Row.tsx';
import { useColumnDrop } from './useColumnDrop.ts';
import { useColumnHandle } from './useColumnHandle.ts';
import { GAP, useRows } from './useRows.ts';
import { useScrollMemory } from './useScrollMemory.ts';
import { useSelected } from './useSelected.ts';

interface Props {
  readonly stage: Stage;
  readonly index: BoardIndex;
  /** How many cards there will be once all records have arrived. */
  readonly expected: number;
  readonly waiting: number;
}

/** One stage: what it means, how many wait there, and its cards. */
export const Column = memo(function Column({ stage, index, expected, waiting }: Props) {
  const titleId = useId();
  const section = useRef<HTMLElement>(null);
  const scroller = useRef<HTMLDivElement>(null);
  const places = useSignal(index.column(stage.id));
  const here = (id: string | null) => (id !== null && isHere(index, id, stage.id) ? id : null);
  const active = useSelected(activeCard, here);
  const dragged = useSelected(drag, (current) => here(draggedId(current)));
  const atHome = useSelected(drag, (current) => isOverHome(current, stage.id));
  const slot = useSelected(drag, (current) => slotIn(current, stage.id));
  const height = useSelected(drag, (current) => slotHeightIn(current, stage.id));
  const kept = [active, dragged].map((id) => (id === null ? -1 : index.indexOf(id)));
  const rows = useRows(stage.id, places, scroller, kept);
  const handle = useColumnHandle(stage.id, rows, section, scroller);
  useColumnDrop(stage.id, section, scroller, handle);
  useScrollMemory(stage.id, rows, scroller);
  const { cards, lanes } = useSignal(boardLook);
  const text = useText();
  const laneAt = (at: number): string | null => {
    if (lanes === 'none') return null;
    const lane = index.laneOf(places[at]?.id ?? '');
    if (at > 0 && index.laneOf(places[at - 1]?.id ?? '') === lane) return null;
    return lane ?? text(`board.lanes.none.${lanes}`);
  };
  const total = Math.max(places.length, expected);
  return (
    <section ref={section} className={styles['column']} {...columnMark(stage.id)}>
      <ColumnHeader stage={stage} titleId={titleId} waiting={waiting} />
      <div className={styles['frame']}>
        <div
          ref={scroller}
          className={styles['scroller']}
          {...scrollerMark}
          // Room for the slot below the last card.
          style={slot < 0 ? undefined : { paddingBottom: height }}
          // Focusable only through its cards; without this Chromium makes a scroller a tab stop.
          tabIndex={-1}
        >
          <div className={styles['rows']}>
            <ul ref={rows.containerRef} aria-labelledby={titleId}>
              {rows.getVirtualItems().map((item) => {
                const place = places[item.index];
                return place ? (
                  <Row
                    key={place.id}
                    id={place.id}
                    stage={stage}
                    index={item.index}
                    total={total}
                    active={place.id === active}
                    lifted={place.id !== dragged ? null : atHome ? 'home' : 'away'}
                    shift={slot >= 0 && item.index >= slot && place.id !== dragged ? height : 0}
                    lane={laneAt(item.index)}
                    compact={cards === 'compact'}
                    measure={rows.measureElement}
                  />
                ) : null;
              })}
            </ul>
            {slot < 0 ? null : (
              <div
                className={styles['slot']}
                data-color={stage.color}
                style={{
                  top: startOfSlot(rows.measurementsCache[slot]?.start, rows.getTotalSize()),
                  height: height - GAP,
                }}
              />
            )}
          </div>
          {total === 0 && slot < 0 ? <ColumnEmpty stage={stage} /> : null}
        </div>
      </div>
    </section>
  );
});

function isHere(index: BoardIndex, id: string, stageId: string): boolean {
  return index.placeOf(id)?.stageId === stageId;
}

/** Where the slot begins: where the row is that makes room, or after the last. */
function startOfSlot(rowStart: number | undefined, totalSize: number): number {
  return rowStart ?? (totalSize === 0 ? 0 : totalSize + GAP);
}
