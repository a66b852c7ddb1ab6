import { useEffect, useLayoutEffect, useRef } from 'react';
import type { Stage } from '../../shared/domain/records/stage.ts';
import { useReplicaComplete } from '../data/hooks.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import styles from './Board.module.css';
import type { BoardIndex } from './boardIndex.ts';
import { sideways } from './boardState.ts';
import { boardLook } from './boardLook.ts';
import { Column } from './Column.tsx';
import { restoreFocus } from './focus.ts';
import { MoveDialog } from './MoveDialog.tsx';
import { pruneSelection } from './selection.ts';
import { keepTabStop, returnToOpened } from './tabStop.ts';
import { useTouchDrag } from './touch/useTouchDrag.ts';
import { useBoardDrop } from './useBoardDrop.ts';
import { useBoardKeys } from './useBoardKeys.ts';
import { useFocusAfterUndo } from './useFocusAfterUndo.ts';

interface Props {
  readonly index: BoardIndex;
  readonly stages: readonly Stage[];
  readonly waitingAt: (stageId: string) => number;
}

/** The columns side by side, and what concerns all of them: keys, drops, focus. */
export function Board({ index, stages, waitingAt }: Props) {
  const text = useText();
  const region = useRef<HTMLElement>(null);
  const complete = useReplicaComplete();
  const { columns } = useSignal(replicaSignal);
  const { filters, cards } = useSignal(boardLook);
  const filtered = filters.length > 0;
  const arrangement = useSignal(index.arrangement);
  useLayoutEffect(() => {
    pruneSelection(index);
    keepTabStop(index, stages);
    restoreFocus(index);
  }, [index, stages, arrangement]);
  useSidewaysMemory(region);
  useEffect(() => returnToOpened(index), [index]);
  useFocusAfterUndo(index);
  useBoardDrop(region);
  useTouchDrag(region);
  const onKeyDown = useBoardKeys(index, stages);
  const expected = (stageId: string): number =>
    complete || filtered ? 0 : (columns.find((column) => column.stageId === stageId)?.total ?? 0);
  return (
    // oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- keys of the cards inside
    <section
      ref={region}
      aria-label={text('board.region')}
      className={styles['board']}
      data-many={stages.length > 4}
      data-wide={stages.length > 5}
      onKeyDown={onKeyDown}
    >
      {stages.map((stage) => (
        <Column
          // Compact cards are laid out anew: what was measured no longer holds.
          key={`${stage.id} ${cards}`}
          stage={stage}
          index={index}
          expected={expected(stage.id)}
          waiting={waitingAt(stage.id)}
        />
      ))}
      <MoveDialog index={index} stages={stages} />
    </section>
  );
}

/** How far the board was scrolled sideways when another screen came. */
function useSidewaysMemory(region: React.RefObject<HTMLElement | null>): void {
  useLayoutEffect(() => {
    const element = region.current;
    if (!element) return undefined;
    element.scrollTo({ left: sideways.left });
    return () => {
      sideways.left = element.scrollLeft;
    };
  }, [region]);
}
