import type { Text } from '../i18n/index.ts';
import type { FollowUp } from './records/followUp.ts';

/** What is to be done: the person's own words, or those of the step. */
export function stepWords(
  { text: words, step }: Pick<FollowUp, 'text' | 'step'>,
  text: Text,
): string {
  return words !== '' || step === null ? words : text(`step.${step}`);
}
