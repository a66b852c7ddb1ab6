import { generateNKeysBetween } from 'fractional-indexing';
import { type Stage, stagePresets } from './records/stage.ts';
import type { Change } from './tables.ts';

const cadence = {
  met: [7, 21],
  'getting-to-know': [21, 45],
  trusted: [30, 75],
  'referral-partner': [30, 60],
} as const;
const colors = ['stage-1', 'stage-2', 'stage-3', 'stage-4'] as const;
const ranks = generateNKeysBetween(null, null, stagePresets.length);

/** The four stages of a new journal: met, getting to know, trusted, referral partner. */
export const defaultStages: readonly Stage[] = stagePresets.map((preset, index) => ({
  id: preset,
  preset,
  title: null,
  description: null,
  color: colors[index] ?? 'stage-1',
  idealDays: cadence[preset][0],
  maxDays: cadence[preset][1],
  evidence: null,
  rank: ranks[index] ?? 'a0',
}));

/** What a new, empty journal holds. */
export function newJournalChanges(): Change[] {
  return defaultStages.map((stage) => ({
    table: 'stages',
    id: stage.id,
    before: null,
    after: stage,
  }));
}
