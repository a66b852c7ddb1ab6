/** How many points of one kind of fault were tried, and which lost something. */
export interface Report {
  readonly fault: string;
  readonly tried: number;
  /** One line each: where, and what was wrong. */
  readonly lost: readonly string[];
  /** Why it could not be tried here. */
  readonly skipped?: string;
}

/** How many of the points are tried: every one, or every so many. */
export interface Extent {
  readonly every: number;
}

export function sum(reports: readonly Report[]): { tried: number; lost: number } {
  return {
    tried: reports.reduce((total, { tried }) => total + tried, 0),
    lost: reports.reduce((total, { lost }) => total + lost.length, 0),
  };
}
