import { addDays, type Day } from '../../shared/domain/day.ts';
import type { Text } from '../../shared/i18n/index.ts';

/** How far a follow-up can be put off with one choice, counted from today. */
const presets = [
  ['tomorrow', 1],
  ['inThree', 3],
  ['week', 7],
  ['month', 30],
] as const;

export interface SnoozePreset {
  readonly label: string;
  readonly dueOn: Day;
}

export function snoozePresets(today: Day, text: Text): SnoozePreset[] {
  return presets.map(([name, days]) => ({
    label: text(`followUp.snooze.${name}`),
    dueOn: addDays(today, days),
  }));
}
