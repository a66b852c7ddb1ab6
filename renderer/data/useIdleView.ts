import { useEffect, useState } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { useReplicaComplete } from './hooks.ts';
import { inIdleSlices } from './idleSlices.ts';
import { replicaSignal } from './session.ts';
import { useSignal } from './signal.ts';

/**
 * A view of the whole journal that nobody waits for: reckoned piece by piece once all records
 * are here, and after changes that matter, when the window has nothing else to do. `null`
 * until then. Both functions stay the same ones: define them outside, or with `useCallback`.
 */
export function useIdleView<View>(
  view: (journal: Journal) => Iterator<unknown, View>,
  matters: (change: Change) => boolean,
): View | null {
  const replica = useSignal(replicaSignal);
  const complete = useReplicaComplete();
  const [value, setValue] = useState<{ readonly view: View } | null>(null);
  useEffect(() => {
    if (!complete) return undefined;
    const reckon = (): (() => void) =>
      inIdleSlices(view(replica.journal), (reckoned) => setValue({ view: reckoned }));
    let giveUp = reckon();
    const stop = replica.onChanges((changes) => {
      if (!changes.some(matters)) return;
      giveUp();
      giveUp = reckon();
    });
    return () => {
      stop();
      giveUp();
    };
  }, [replica, complete, view, matters]);
  return value?.view ?? null;
}
