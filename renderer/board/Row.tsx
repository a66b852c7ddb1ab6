import { memo, type Ref } from 'react';
import { stagesInOrder } from '../../shared/domain/stagesInOrder.ts';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { replicaSignal } from '../data/session.ts';
import { useText } from '../i18n/useText.ts';
import { Card } from './Card.tsx';
import styles from './Column.module.css';
import { drag, isCarried } from './drag.ts';
import { cardAttribute } from './focus.ts';
import { alignLane } from './lanes.ts';
import { selection } from './selection.ts';
import { currentBoardIndex } from './useBoardIndex.ts';
import { useDraggableCard } from './useDraggableCard.ts';
import { useSelected } from './useSelected.ts';
import { useSmoothShift } from './useSmoothShift.ts';

interface Props {
  readonly id: string;
  readonly stage: Stage;
  /** The place in the whole column, counted from 0, and how many cards it has. */
  readonly index: number;
  readonly total: number;
  readonly active: boolean;
  /** In the air: over its own place, or away from it. */
  readonly lifted: 'away' | 'home' | null;
  /** How far it makes room for the slot above it, in CSS pixels. */
  readonly shift: number;
  /** The name of the lane that begins with this card; `null` inside a lane. */
  readonly lane: string | null;
  readonly compact: boolean;
  readonly measure: Ref<HTMLLIElement>;
}

/** A card in its place. The virtualiser positions it and measures its height. */
export const Row = memo(function Row({
  id,
  stage,
  index,
  total,
  active,
  lifted,
  shift,
  lane,
  compact,
  measure,
}: Props) {
  const draggable = useDraggableCard(id);
  const selected = useSelected(selection, (ids) => ids.has(id));
  const carried = useSelected(drag, (current) => isCarried(current, id));
  useSmoothShift(id, shift);
  return (
    <li
      ref={measure}
      className={styles['row']}
      data-index={index}
      data-lifted={carried ? 'away' : lifted}
      data-selected={selected}
      style={shift === 0 ? undefined : { transform: `translateY(${shift}px)` }}
      aria-setsize={total}
      aria-posinset={index + 1}
      {...{ [cardAttribute]: id }}
    >
      {lane === null ? null : <LaneHeading id={id} lane={lane} />}
      <div ref={draggable} className={styles['lift']} data-lift>
        <Card id={id} stage={stage} active={active} compact={compact} />
        {selected ? <Selected /> : null}
      </div>
    </li>
  );
});

/** Pressed, the lane begins at the top of every column; the arrows follow it by themselves. */
function LaneHeading({ id, lane }: { readonly id: string; readonly lane: string }) {
  const text = useText();
  return (
    <h3 className={styles['lane']}>
      <button
        type="button"
        dir="auto"
        tabIndex={-1}
        title={text('board.lanes.align')}
        onClick={() => {
          alignLane(currentBoardIndex(), stagesInOrder(replicaSignal.get().journal), id);
        }}
      >
        {lane}
      </button>
    </h3>
  );
}

/** For whoever cannot see the frame around the card. */
function Selected() {
  const text = useText();
  return <span className="visually-hidden">{text('board.selected')}</span>;
}
