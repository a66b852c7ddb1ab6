import { focusReasons } from '../../shared/domain/prepSheet.ts';
import { type Focused, focusPoints } from '../../shared/domain/views/focus.ts';
import type { Text } from '../../shared/i18n/index.ts';

/** Why somebody is to be seen first, and the whole rule, so that it can be argued with. */
export function focusExplanation(
  { points, reasons }: Pick<Focused, 'points' | 'reasons'>,
  text: Text,
): string {
  const say = (names: readonly (typeof focusReasons)[number][]): string =>
    names.map((reason) => `${text(`sheet.reason.${reason}`)} ${focusPoints[reason]}`).join(', ');
  const here = reasons.length === 0 ? text('event.focus.byName') : say(reasons);
  return text('event.focus.why', { points, reasons: here, rule: say(focusReasons) });
}
