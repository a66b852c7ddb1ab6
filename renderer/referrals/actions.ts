import type { Referral } from '../../shared/domain/records/referral.ts';
import { showDone } from '../app/undoRedo.ts';
import { dispatch } from '../data/session.ts';
import { currentDay } from '../data/today.ts';

export async function setStatus(id: string, status: Referral['status']): Promise<void> {
  const done = await dispatch({ type: 'referral.edit', input: { id, status } });
  if (done !== null) showDone(done);
}

/** The giver was thanked, today. */
export async function markThanked(id: string): Promise<void> {
  const done = await dispatch({
    type: 'referral.edit',
    input: { id, thankedOn: currentDay() },
  });
  if (done !== null) showDone(done);
}
