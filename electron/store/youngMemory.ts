import { getHeapSpaceStatistics, setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';

/**
 * Bytes of new objects that the engine goes through within a few milliseconds, also when they all
 * stay. Half as many would make each time a little shorter and opening a quarter longer.
 */
const MOST_YOUNG = 4 * 1024 * 1024;

type Collect = (options: { readonly type: 'minor' }) => void;

/** `undefined`: not looked for yet; `null`: cannot be had. */
let collect: Collect | null | undefined;

/**
 * Has the engine go through its new objects while they are few. By itself it lets 16 MB of them
 * come together and then stops everything: for a moment when nearly all is garbage, as usual, but
 * for 10 to 20 ms while a journal is read, nearly all of which stays. That limit could be set by
 * a flag on the command line only, and who opens the app by a double click gives none.
 */
export function tidyYoungMemory(): void {
  if (collect === undefined) collect = collector();
  if (collect !== null && youngBytes() > MOST_YOUNG) collect({ type: 'minor' });
}

function youngBytes(): number {
  const young = getHeapSpaceStatistics().find(({ space_name: name }) => name === 'new_space');
  return young?.space_used_size ?? 0;
}

/** The engine's own `gc`, which it gives to contexts that are made while its flag is set. */
function collector(): Collect | null {
  try {
    setFlagsFromString('--expose-gc');
    const gc: unknown = runInNewContext('gc');
    // What it takes is the engine's own matter, and it ignores what it does not know.
    return typeof gc === 'function' ? (gc as Collect) : null;
  } catch {
    // Then longer stops are what it costs.
    return null;
  } finally {
    setFlagsFromString('--no-expose-gc');
  }
}
