import type { Day } from '../../../shared/domain/day.ts';
import type { TimelineEntry } from './timelineEntries.ts';

/** What a timeline can be narrowed down to. */
export const timelineFilters = [
  'all',
  'notes',
  'promises',
  'stages',
  'referrals',
  'introductions',
  'events',
  'imports',
] as const;
export type TimelineFilter = (typeof timelineFilters)[number];

const filterOf = {
  note: 'notes',
  mention: 'notes',
  followUp: 'promises',
  move: 'stages',
  referral: 'referrals',
  introduction: 'introductions',
  event: 'events',
  import: 'imports',
} as const satisfies Record<TimelineEntry['kind'], TimelineFilter>;

export function passes(entry: TimelineEntry, filter: TimelineFilter): boolean {
  return filter === 'all' || filterOf[entry.kind] === filter;
}

/** The kinds that are there, so that none is offered in vain. */
export function filtersFor(entries: readonly TimelineEntry[]): readonly TimelineFilter[] {
  const there = new Set<TimelineFilter>(entries.map(({ kind }) => filterOf[kind]));
  return timelineFilters.filter((filter) => filter === 'all' || there.has(filter));
}

/**
 * Where a day is in a timeline, the newest first: the first entry of that day, else the one
 * before it in time, else the oldest. -1: there is nothing.
 */
export function indexOfDay(entries: readonly TimelineEntry[], day: Day): number {
  const index = entries.findIndex(({ on }) => on <= day);
  return index === -1 ? entries.length - 1 : index;
}
