import { readFileSync } from 'node:fs';

/** The smallest sample that is not below the given share of them. */
export function quantile(samples: readonly number[], share: number): number {
  const sorted = samples.toSorted((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? Number.NaN;
}

export function median(samples: readonly number[]): number {
  return quantile(samples, 0.5);
}

/** Milliseconds that something takes. */
export async function timed(work: () => unknown): Promise<number> {
  const started = performance.now();
  await work();
  return performance.now() - started;
}

/** Memory that a measurement left behind is not for the next to clear up. */
export function collectGarbage(): void {
  globalThis.gc?.();
}

const nothing = new Int32Array(new SharedArrayBuffer(4));

/**
 * Milliseconds this thread has had a processor, on Linux (`schedstat`, first field, in
 * nanoseconds); elsewhere the clock. Unlike the clock it does not count what other programs
 * take away. The kernel adds a running thread's time up at its ticks only, every 4 ms, so that
 * 3 ms of work would be told as 0, 4 or 8; and whenever the thread gives the processor back,
 * which it does here, waiting for nothing for a moment.
 */
export function ownTime(): number {
  if (process.platform !== 'linux') return performance.now();
  Atomics.wait(nothing, 0, 0, 0.01);
  const statistics = readFileSync(`/proc/self/task/${process.pid}/schedstat`, 'latin1');
  return Number(statistics.split(' ')[0]) / 1e6;
}
