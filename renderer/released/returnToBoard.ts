import { showDone } from '../app/undoRedo.ts';
import { dispatch } from '../data/session.ts';

/** Off the board today, with all that was written. */
export async function letGo(id: string): Promise<void> {
  const done = await dispatch({ type: 'contacts.release', input: { ids: [id] } });
  if (done !== null) showDone(done);
}

/** On top of the stage where they were. */
export async function returnToBoard(id: string): Promise<void> {
  const done = await dispatch({ type: 'contacts.return', input: { ids: [id] } });
  if (done !== null) showDone(done);
}
