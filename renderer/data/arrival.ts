import { lastChange, replicaSignal } from './session.ts';

/**
 * Resolves when the window's journal has the change of that revision: what `dispatch`
 * acknowledges may arrive here a moment later.
 */
export function arrival(revision: number): Promise<void> {
  return new Promise((resolve) => {
    if (replicaSignal.get().revision >= revision) {
      resolve();
      return;
    }
    const stop = lastChange.subscribe(() => {
      if (replicaSignal.get().revision < revision) return;
      stop();
      resolve();
    });
  });
}
