import { useCallback } from 'react';
import { stagesInOrder } from '../../shared/domain/stagesInOrder.ts';
import { CapacitySignal } from '../capacity/CapacitySignal.tsx';
import { useCapacity } from '../capacity/useCapacity.ts';
import { openNewContact } from '../contact-new/openNewContact.ts';
import { useReplicaComplete, useTablesView } from '../data/hooks.ts';
import { replicaSignal } from '../data/session.ts';
import { useSignal } from '../data/signal.ts';
import { useText } from '../i18n/useText.ts';
import { useReviewDue } from '../review/useReviewDue.ts';
import { SearchButton } from '../search/SearchButton.tsx';
import { Button } from '../ui/Button.tsx';
import { Page } from '../ui/Page.tsx';
import { Board } from './Board.tsx';
import { BoardHint } from './BoardHint.tsx';
import styles from './BoardPage.module.css';
import { BulkDialogs } from './bulk/BulkDialogs.tsx';
import { SelectionBar } from './bulk/SelectionBar.tsx';
import { FilterChips } from './FilterChips.tsx';
import { selection } from './selection.ts';
import { useBoardIndex } from './useBoardIndex.ts';
import { FilterMenu, ViewMenu } from './ViewMenus.tsx';

/** The relationships by stage: who waits, what to remember, what is due. */
export function BoardPage() {
  const text = useText();
  const index = useBoardIndex();
  const stages = useTablesView(['stages'], stagesInOrder);
  const waitingAt = useWaiting(index.waiting);
  const waiting = stages.reduce((sum, stage) => sum + waitingAt(stage.id), 0);
  const capacity = useCapacity();
  const cooled = useReviewDue();
  const chosen = useSignal(selection).size;
  const notCalled = stages[0] ? waitingAt(stages[0].id) : 0;
  return (
    <Page
      title={text('board.title')}
      subtitle={
        capacity !== null && capacity.waiting.length > 0 ? (
          <CapacitySignal capacity={capacity} />
        ) : (
          text('board.subtitle')
        )
      }
      actions={
        <>
          <SearchButton />
          <Button tone="primary" onClick={() => openNewContact()}>
            {text('board.newContact')}
          </Button>
        </>
      }
    >
      <div className={styles['body']}>
        <div className={styles['bar']}>
          {chosen > 0 ? (
            <SelectionBar count={chosen} />
          ) : (
            <>
              <FilterChips index={index} waiting={waiting} />
              <div className={styles['menus']}>
                <FilterMenu index={index} />
                <ViewMenu />
              </div>
              <BoardHint notCalled={notCalled} cooled={cooled} />
            </>
          )}
        </div>
        <Board index={index} stages={stages} waitingAt={waitingAt} />
        <BulkDialogs />
      </div>
    </Page>
  );
}

/** How many wait at a stage; until all records are here, as the main process counted them. */
function useWaiting(
  counts: ReturnType<typeof useBoardIndex>['waiting'],
): (stageId: string) => number {
  const counted = useSignal(counts);
  const complete = useReplicaComplete();
  const { columns } = useSignal(replicaSignal);
  return useCallback(
    (stageId) => {
      const known = counted.get(stageId) ?? 0;
      if (complete) return known;
      return Math.max(known, columns.find((column) => column.stageId === stageId)?.waiting ?? 0);
    },
    [counted, complete, columns],
  );
}
