import type { Command } from '../../shared/domain/commands/index.ts';
import type { Referral } from '../../shared/domain/records/referral.ts';
import { showDone } from '../app/undoRedo.ts';
import { dispatch } from '../data/session.ts';

export async function setStatus(id: string, status: Referral['status']): Promise<void> {
  const done = await dispatch({ type: 'referral.edit', input: { id, status } });
  if (done !== null) showDone(done);
}

export type LoopAct = Extract<Command, { type: 'referral.advance' }>['input']['step'];

/** Takes a step of the loop of a received referral, today. */
export async function advance(id: string, step: LoopAct): Promise<void> {
  const done = await dispatch({ type: 'referral.advance', input: { id, step } });
  if (done !== null) showDone(done);
}
