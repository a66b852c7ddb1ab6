import type { FollowUp } from '../../shared/domain/records/followUp.ts';
import type { Text } from '../../shared/i18n/index.ts';

/** What a follow-up is about: the person's own words, or the step's. */
export function followUpWords({ text: words, step }: FollowUp, text: Text): string {
  return words === '' && step !== null ? text(`step.${step}`) : words;
}
