import { memo } from 'react';
import type { StageMove } from '../../../shared/domain/records/stageMove.ts';
import type { Stage } from '../../../shared/domain/records/stage.ts';
import { stageTitle } from '../../../shared/domain/stageWords.ts';
import { useRecord } from '../../data/hooks.ts';
import { useText } from '../../i18n/useText.ts';
import { EntryHead } from './EntryHead.tsx';
import { LongText } from './LongText.tsx';

/** From one stage to another, or into the journal. */
export const MoveEntry = memo(function MoveEntry({ move }: { readonly move: StageMove }) {
  const text = useText();
  const from = useRecord('stages', move.fromStageId ?? '');
  const to = useRecord('stages', move.toStageId);
  const title = (stage: Stage | null): string =>
    stage === null ? text('journal.move.gone') : stageTitle(stage, text);
  return (
    <>
      <EntryHead
        title={text(move.fromStageId === null ? 'journal.move.first' : 'journal.move')}
        on={move.on}
        more={[
          move.fromStageId === null
            ? title(to)
            : text('journal.move.from', { from: title(from), to: title(to) }),
          move.overruled ? text('journal.move.overruled') : '',
        ]}
        color="quiet"
      />
      {move.reason === '' ? null : <LongText>{move.reason}</LongText>}
    </>
  );
});
