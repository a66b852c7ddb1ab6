import { median, quantile } from './statistics.ts';

/** One line of the benchmark's table. */
export interface Row {
  /** "A ÷ B": what was measured. */
  readonly what: string;
  /** As it is written in the table, such as "≤ 1.3". */
  readonly goal: string;
  /** What the goal is about; ratios compare things of this very run. */
  readonly value: number;
  /** Milliseconds of the measured thing (A). */
  readonly median: number;
  readonly p99: number;
  readonly samples: number;
  readonly ok: boolean;
}

/** A line of the table; `samples`: milliseconds of the measured thing. */
export function row(
  what: string,
  goal: string,
  value: number,
  samples: readonly number[],
  ok: boolean,
): Row {
  return {
    what,
    goal,
    value,
    median: median(samples),
    p99: quantile(samples, 0.99),
    samples: samples.length,
    ok,
  };
}
