import { perform } from '../app/perform.ts';

/** Off the board today, with all that was written. */
export async function letGo(id: string): Promise<void> {
  await perform({ type: 'contacts.release', input: { ids: [id] } });
}

/** On top of the stage where they were. */
export async function returnToBoard(id: string): Promise<void> {
  await perform({ type: 'contacts.return', input: { ids: [id] } });
}
