import type { Stage } from '../../shared/domain/records/stage.ts';
import { stageTitle } from '../../shared/domain/stageWords.ts';
import type { Dispatched } from '../../shared/ipc/contract.ts';
import { announce } from '../app/announce.ts';
import { overlayOpen } from '../app/overlay.ts';
import { showToast } from '../app/toasts.ts';
import { showDone } from '../app/undoRedo.ts';
import { arrival } from '../data/arrival.ts';
import { dispatch, lastChange, replicaSignal } from '../data/session.ts';
import { onItsWay } from '../data/underWay.ts';
import { textNow, writtenNow } from '../i18n/useText.ts';
import { passWall } from '../stages/wall.ts';
import type { BoardIndex } from './boardIndex.ts';
import { boardLook } from './boardLook.ts';
import { lastMoved } from './boardState.ts';
import type { Destination } from './destination.ts';
import { flash } from './flash.ts';
import { cardIdOf, focusCard } from './focus.ts';
import { painted } from './motion.ts';
import { currentBoardIndex } from './useBoardIndex.ts';

/** More cannot be seen at once. */
const FLASHED = 50;

/** Moves follow one another, each from where the one before has left the card. */
let queue: Promise<unknown> = Promise.resolve();

/**
 * Moves a card to where `decide` says at its turn; `null`: nowhere. Drag, keys and menu all
 * come through here, so the eye, the keyboard and the screen reader get the same news.
 */
export function moveCard(
  id: string,
  decide: (index: BoardIndex) => Destination | null,
): Promise<void> {
  return moveCards([id], id, decide);
}

/** Several at once, in this order; `id` is the one in the hand, which keeps the focus. */
export function moveCards(
  ids: readonly string[],
  id: string,
  decide: (index: BoardIndex) => Destination | null,
): Promise<void> {
  const turn = queue.then(() => move(ids, id, decide(currentBoardIndex())));
  queue = turn.catch(() => undefined);
  // The next move does not wait until this one is told. Undo does: what it says comes last.
  return onItsWay(turn.then((moved) => moved?.told));
}

/** A move that the journal has taken. */
interface Moved {
  /** When it is on screen and told. */
  readonly told: Promise<void>;
}

async function move(
  ids: readonly string[],
  id: string,
  destination: Destination | null,
): Promise<Moved | null> {
  if (!destination) return null;
  if (isSortedPlace(ids, destination)) {
    showToast({ tone: 'done', text: textNow()('board.sorted'), action: null });
    focusCard(currentBoardIndex(), id);
    return null;
  }
  const reason = await passWall(ids, destination.stageId);
  const done =
    reason === null
      ? null
      : await dispatch(
          ids.length === 1
            ? { type: 'contact.move', input: { id, ...destination, reason } }
            : { type: 'contacts.move', input: { ids: [...ids], ...destination, reason } },
        );
  if (!done) {
    // Picking it up, or the question, took the focus away.
    focusCard(currentBoardIndex(), id);
    return null;
  }
  lastMoved.id = id;
  await arrival(done.revision);
  return { told: tellAfterPaint(id, ids, done) };
}

/**
 * The card is seen in its new place first, the rest follows: all at once would be a long
 * frame.
 */
async function tellAfterPaint(id: string, ids: readonly string[], done: Dispatched): Promise<void> {
  const before = cardIdOf(document.activeElement);
  await painted();
  const now = cardIdOf(document.activeElement);
  // Whoever has gone on to another card meanwhile, or to the search, stays there.
  const stays = overlayOpen() || (now !== null && now !== id && now !== before);
  if (!stays) focusCard(currentBoardIndex(), id);
  tell(id, ids, done);
}

/** Flash, announcement and toast, once the card stands in its new place. */
function tell(id: string, ids: readonly string[], done: Dispatched): void {
  const index = currentBoardIndex();
  const { contacts, stages } = replicaSignal.get().journal.tables;
  const contact = contacts.get(id);
  const stage = contact && stages.get(contact.stageId);
  if (!contact || !stage) return;
  for (const each of ids.slice(0, FLASHED)) flash(each);
  if (ids.length === 1) announceMove(index, contact.name, id, stage);
  else announce(writtenNow(done.label));
  // Undo takes back the last step: not this one, where another has followed already.
  if (lastChange.get()?.revision === done.revision) showDone(done);
}

function announceMove(index: BoardIndex, name: string, id: string, stage: Stage): void {
  const text = textNow();
  announce(
    text('board.moved', {
      name,
      stage: stageTitle(stage, text),
      place: index.indexOf(id) + 1,
      total: index.column(stage.id).get().length,
    }),
  );
}

/** Whether it is only another place in a column that is not sorted by hand. */
function isSortedPlace(ids: readonly string[], { stageId }: Destination): boolean {
  const { sort, lanes } = boardLook.get();
  if (sort === 'hand' && lanes === 'none') return false;
  const { contacts } = replicaSignal.get().journal.tables;
  return ids.every((id) => contacts.get(id)?.stageId === stageId);
}
