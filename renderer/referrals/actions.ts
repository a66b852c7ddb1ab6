import type { Command } from '../../shared/domain/commands/index.ts';
import type { Referral } from '../../shared/domain/records/referral.ts';
import { perform } from '../app/perform.ts';

export async function setStatus(id: string, status: Referral['status']): Promise<void> {
  await perform({ type: 'referral.edit', input: { id, status } });
}

export type LoopAct = Extract<Command, { type: 'referral.advance' }>['input']['step'];

/** Takes a step of the loop of a received referral, today. */
export async function advance(id: string, step: LoopAct): Promise<void> {
  await perform({ type: 'referral.advance', input: { id, step } });
}
