import type { Command } from '../../shared/domain/commands/index.ts';
import { addDays } from '../../shared/domain/day.ts';
import { showDone } from '../app/undoRedo.ts';
import { dispatch } from '../data/session.ts';
import { currentDay } from '../data/today.ts';

/** What one can do to a follow-up without leaving the list; each can be undone. */
export async function complete(id: string): Promise<void> {
  await perform({ type: 'followUp.complete', input: { id, kind: 'done', note: '' } });
}

/** @param reason in the person's words; may be empty */
export async function skip(id: string, reason: string): Promise<void> {
  await perform({ type: 'followUp.complete', input: { id, kind: 'skipped', note: reason } });
}

export async function putOff(id: string, days: number): Promise<void> {
  await perform({ type: 'followUp.snooze', input: { id, dueOn: addDays(currentDay(), days) } });
}

export async function thank(referralId: string): Promise<void> {
  await perform({ type: 'referral.edit', input: { id: referralId, thankedOn: currentDay() } });
}

async function perform(command: Command): Promise<void> {
  const done = await dispatch(command);
  if (done !== null) showDone(done);
}
