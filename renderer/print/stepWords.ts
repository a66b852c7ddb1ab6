import type { FollowUp } from '../../shared/domain/records/followUp.ts';
import type { Text } from '../../shared/i18n/index.ts';

/** What is to be done: the person's own words, or those of the step. */
export function stepWords(
  { text: words, step }: Pick<FollowUp, 'text' | 'step'>,
  text: Text,
): string {
  return words !== '' || step === null ? words : text(`step.${step}`);
}
