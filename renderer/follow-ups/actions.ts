import type { Command } from '../../shared/domain/commands/index.ts';
import type { Day } from '../../shared/domain/day.ts';
import { showDone } from '../app/undoRedo.ts';
import { dispatch } from '../data/session.ts';
import type { OutcomeKind } from './OutcomeDialog.tsx';

/** What one can do to a follow-up wherever it is listed; each can be undone. */
export async function completeFollowUp(
  id: string,
  kind: OutcomeKind = 'done',
  note = '',
): Promise<void> {
  await perform({ type: 'followUp.complete', input: { id, kind, note } });
}

export async function putOff(id: string, dueOn: Day): Promise<void> {
  await perform({ type: 'followUp.snooze', input: { id, dueOn } });
}

/** Dispatches a command and tells once what was done, with Undo. */
export async function perform(command: Command): Promise<void> {
  const done = await dispatch(command);
  if (done !== null) showDone(done);
}
