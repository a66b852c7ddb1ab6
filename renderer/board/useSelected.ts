import { useCallback, useSyncExternalStore } from 'react';
import type { Signal } from '../data/signal.ts';

/** A part of a signal's value; wakes the component only when that part is another. */
export function useSelected<Value, Part extends string | number | boolean | null>(
  signal: Signal<Value>,
  select: (value: Value) => Part,
): Part {
  const read = useCallback(() => select(signal.get()), [signal, select]);
  return useSyncExternalStore(signal.subscribe, read);
}
