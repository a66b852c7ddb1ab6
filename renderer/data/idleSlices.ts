/** At most so long in one go, in milliseconds: a quarter of a frame on a fast machine, a frame on a slow one. */
const SLICE_MS = 3;
/** Each slice comes at the latest so long after it was asked for, however busy the window is. */
const SOON_MS = 400;

/**
 * Does work that nobody waits for, in small pieces, when the window has nothing else to do. A
 * piece is what the iterator does until its next `yield`. Returns the way to give it up.
 */
export function inIdleSlices<Result>(
  work: Iterator<unknown, Result>,
  done: (result: Result) => void,
): () => void {
  let idle = 0;
  const slice = (): void => {
    const end = performance.now() + SLICE_MS;
    do {
      const next = work.next();
      if (next.done === true) {
        done(next.value);
        return;
      }
    } while (performance.now() < end);
    ask();
  };
  const ask = (): void => {
    idle = requestIdleCallback(slice, { timeout: SOON_MS });
  };
  ask();
  return () => cancelIdleCallback(idle);
}
