import { useEffect, useState } from 'react';
import { ContactCount, type Holds } from './contactCount.ts';
import { useReplicaComplete } from './hooks.ts';
import { inIdleSlices } from './idleSlices.ts';
import { replicaSignal } from './session.ts';
import { useSignal } from './signal.ts';

/**
 * Of how many contacts something holds that depends on them, on what belongs to them and on
 * the stages; `null` until it is counted. `holds` stays the same function: define it outside,
 * or with `useCallback`.
 */
export function useContactCount(holds: Holds): number | null {
  const replica = useSignal(replicaSignal);
  const complete = useReplicaComplete();
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (!complete) return undefined;
    const people = new ContactCount(replica.journal, holds);
    let counted = false;
    const countAll = (): (() => void) =>
      inIdleSlices(people.countAll(), () => {
        counted = true;
        setCount(people.count);
      });
    let giveUp = countAll();
    const stop = replica.onChanges((changes) => {
      people.take(changes);
      if (changes.some(({ table }) => table === 'stages')) {
        giveUp();
        giveUp = countAll();
      } else if (counted) {
        setCount(people.count);
      }
    });
    return () => {
      stop();
      giveUp();
    };
  }, [replica, complete, holds]);
  return count;
}
