import type { Day } from '../day.ts';
import type { Token } from './tokens.ts';

/** Where a day is looked for. */
export interface Place {
  readonly tokens: readonly Token[];
  readonly today: Day;
  /** Whether the tokens are a day and nothing else, so that "sat" and "26.11" can be one. */
  readonly alone: boolean;
}
