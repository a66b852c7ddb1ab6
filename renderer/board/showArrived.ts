import { isTextField } from '../app/textField.ts';
import { arrival } from '../data/arrival.ts';
import { focusCard } from './focus.ts';
import { painted } from './motion.ts';
import { currentBoardIndex } from './useBoardIndex.ts';

/**
 * Gives the focus to a card that has just come, wherever it stands in its column, once it and
 * whatever closes with it are on screen. Who writes already keeps the focus; on another screen
 * the board is found with that card the next time.
 */
export async function showArrived(id: string, revision: number): Promise<void> {
  await arrival(revision);
  await painted();
  if (!isTextField(document.activeElement)) focusCard(currentBoardIndex(), id);
}
