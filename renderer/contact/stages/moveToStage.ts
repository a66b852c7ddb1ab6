import { stageTitle } from '../../../shared/domain/stageWords.ts';
import { column } from '../../../shared/domain/rank.ts';
import { announce } from '../../app/announce.ts';
import { showDone } from '../../app/undoRedo.ts';
import { arrival } from '../../data/arrival.ts';
import { dispatch, replicaSignal } from '../../data/session.ts';
import { textNow } from '../../i18n/useText.ts';
import { passWall } from '../../stages/wall.ts';

/** To the top of another stage; says where, with Undo. */
export async function moveToStage(id: string, stageId: string): Promise<void> {
  const reason = await passWall([id], stageId);
  if (reason === null) return;
  const done = await dispatch({
    type: 'contact.move',
    input: { id, stageId, afterId: null, reason },
  });
  if (done === null) return;
  await arrival(done.revision);
  const { journal } = replicaSignal.get();
  const name = journal.tables.contacts.get(id)?.name;
  const stage = journal.tables.stages.get(stageId);
  if (name !== undefined && stage) {
    const text = textNow();
    announce(
      text('board.moved', {
        name,
        stage: stageTitle(stage, text),
        place: 1,
        total: column(journal, stageId).length,
      }),
    );
  }
  showDone(done);
}
