import { useEffect, useState } from 'react';
import type { Journal } from '../../shared/domain/journal.ts';
import type { Change } from '../../shared/domain/tables.ts';
import { useReplicaComplete } from './hooks.ts';
import { replicaSignal } from './session.ts';
import { useSignal } from './signal.ts';

/** At the latest so long after a change, in milliseconds. */
const SOON = 400;

/**
 * A view of the whole journal that nobody waits for: reckoned once all records are here, and
 * after changes that matter, when the window has nothing else to do. `null` until then. Both
 * functions stay the same ones: define them outside, or with `useCallback`.
 */
export function useIdleView<View>(
  view: (journal: Journal) => View,
  matters: (change: Change) => boolean,
): View | null {
  const replica = useSignal(replicaSignal);
  const complete = useReplicaComplete();
  const [value, setValue] = useState<{ readonly view: View } | null>(null);
  useEffect(() => {
    if (!complete) return undefined;
    let idle = 0;
    const reckon = (): void => {
      cancelIdleCallback(idle);
      idle = requestIdleCallback(() => setValue({ view: view(replica.journal) }), {
        timeout: SOON,
      });
    };
    reckon();
    const stop = replica.onChanges((changes) => {
      if (changes.some(matters)) reckon();
    });
    return () => {
      stop();
      cancelIdleCallback(idle);
    };
  }, [replica, complete, view, matters]);
  return value?.view ?? null;
}
