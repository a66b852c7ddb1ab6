import { type Day, localDay } from '../../shared/domain/day.ts';
import { createSignal, useSignal } from './signal.ts';

const today = createSignal<Day>(localDay(new Date()));

/** Today in the person's zone; components are woken when midnight passes or the window returns. */
export function useToday(): Day {
  return useSignal(today);
}

export function currentDay(): Day {
  return localDay(new Date());
}

function refresh(): void {
  today.set(currentDay());
}

setInterval(refresh, 30_000);
document.addEventListener('visibilitychange', refresh);
