/**
 * Lets long work share its thread: `due()` says when a slice of time is used up, `pause()`
 * gives the rest of the program its turn. Both stop the work once it is cancelled.
 */
export interface Breather {
  /** True when it is time to `await pause()`. Throws the signal's reason when cancelled. */
  due(): boolean;
  pause(): Promise<void>;
}

/** Longest slice of work between two turns, in milliseconds. */
const SLICE_MS = 8;

export function createBreather(signal?: AbortSignal): Breather {
  let started = performance.now();
  return {
    due() {
      signal?.throwIfAborted();
      return performance.now() - started >= SLICE_MS;
    },
    async pause() {
      await new Promise<void>((resolve) => setImmediate(resolve));
      signal?.throwIfAborted();
      started = performance.now();
    },
  };
}
