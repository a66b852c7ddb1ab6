import type { CallInput } from '../../shared/ipc/contract.ts';
import { call } from './bridge.ts';
import { preferences, report } from './session.ts';

/** Changes preferences: at once in this window, and back again if they could not be kept. */
export function setPreference(changed: CallInput<'preferences.set'>): void {
  const before = preferences.get();
  // Left-out fields are absent, never undefined: what is given replaces what was.
  const given = Object.fromEntries(
    Object.entries(changed).filter(([, value]) => value !== undefined),
  );
  preferences.set({ ...before, ...given });
  call('preferences.set', changed).then(
    (kept) => preferences.set(kept),
    (error: unknown) => {
      preferences.set(before);
      report(error);
    },
  );
}
