import type { Day } from '../../shared/domain/day.ts';
import { perform } from '../app/perform.ts';
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
