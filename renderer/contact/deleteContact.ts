import { navigate } from '../app/route.ts';
import { showDone } from '../app/undoRedo.ts';
import { dispatch } from '../data/session.ts';

/** With all that belongs to them; the board follows, with Undo at its foot. */
export async function deleteContact(id: string): Promise<void> {
  const done = await dispatch({ type: 'contact.delete', input: { id } });
  if (done === null) return;
  navigate({ page: 'board' });
  showDone(done);
}
