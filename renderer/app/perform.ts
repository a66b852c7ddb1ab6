import type { Command } from '../../shared/domain/commands/index.ts';
import { dispatch } from '../data/session.ts';
import { showDone } from './undoRedo.ts';

/**
 * Changes the journal and tells once what was done, with Undo beside it; a refusal has been
 * told instead.
 * @param onDone what comes before the telling, such as closing the dialog that hides it
 * @returns whether it was done
 */
export async function perform(
  command: Command,
  onDone: () => void = () => undefined,
): Promise<boolean> {
  const done = await dispatch(command);
  if (done === null) return false;
  onDone();
  showDone(done);
  return true;
}
