import { navigate } from '../app/route.ts';
import { perform } from '../app/perform.ts';

/** With all that belongs to them; the board follows, with Undo at its foot. */
export async function deleteContact(id: string): Promise<void> {
  await perform({ type: 'contact.delete', input: { id } }, () => navigate({ page: 'board' }));
}
