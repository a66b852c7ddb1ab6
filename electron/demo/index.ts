import type { Change } from '../../shared/domain/tables.ts';
import { type DemoOptions, DemoYear } from './year.ts';

export type { DemoOptions } from './year.ts';

/**
 * The sample data: a year of an invented Bologna carpenter who lives by referrals. About 40
 * people, 150 notes, 6 events, referrals both ways; dated relative to today.
 * @returns changes to a journal that holds the default stages and nothing else.
 */
export function demoChanges(options: DemoOptions): Change[] {
  return new DemoYear(options).changes();
}
