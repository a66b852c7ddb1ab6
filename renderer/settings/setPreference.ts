import type { CallInput } from '../../shared/ipc/contract.ts';
import { call } from '../data/bridge.ts';
import { report } from '../data/session.ts';

/** Changes preferences; they apply when the main process announces them. */
export function setPreference(changed: CallInput<'preferences.set'>): void {
  void call('preferences.set', changed).catch(report);
}
