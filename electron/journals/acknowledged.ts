import type { Dispatched } from '../../shared/ipc/contract.ts';
import { CallFailure } from '../ipc/callFailure.ts';
import type { DispatchOutcome } from '../store/index.ts';

/** What the window hears of a change that is on disk. Throws `CallFailure` for a refusal. */
export function acknowledged(outcome: DispatchOutcome): Dispatched {
  if (outcome.ok) return { revision: outcome.revision, label: outcome.label };
  throw new CallFailure('refused', outcome.refusal, outcome.refusal.key);
}
