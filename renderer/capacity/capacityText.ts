import type { Capacity } from '../../shared/domain/views/capacity.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';

/** "11 waiting, you close 4 a week"; without a pace only who waits. */
export function capacityText(capacity: Capacity, text: Text, language: Language): string {
  const waiting = text('capacity.waiting', { n: capacity.waiting.length });
  if (capacity.weeksBehind === null) return waiting;
  return text('capacity.signal', { waiting, pace: figure(capacity.perWeek, language) });
}

/** How it was reckoned, number by number. */
export function arithmeticText(capacity: Capacity, text: Text, language: Language): string {
  const { waiting, ahead, closed, perWeek, weeksBehind } = capacity;
  const weeks = text('capacity.weeks', {
    n: closed.length,
    list: closed.map((count) => figure(count, language)).join(', '),
  });
  const reckoned =
    weeksBehind === null
      ? text('capacity.noPace', { weeks })
      : text('capacity.arithmetic', {
          waiting: waiting.length,
          pace: figure(perWeek, language),
          behind: behindText(weeksBehind, text, language),
          weeks,
        });
  return ahead === 0 ? reckoned : `${reckoned}. ${text('capacity.ahead', { n: ahead })}`;
}

/** Why somebody would be dropped, in a sentence. */
export function stateText({ weeksBehind }: Capacity, text: Text, language: Language): string {
  if (weeksBehind === null) return text('capacity.stuck');
  return text('capacity.state', { behind: behindText(weeksBehind, text, language) });
}

function behindText(n: number, text: Text, language: Language): string {
  return text('capacity.behind', { n, weeks: figure(n, language) });
}

/** With one decimal at most. */
function figure(value: number, language: Language): string {
  return new Intl.NumberFormat(language, { maximumFractionDigits: 1 }).format(value);
}
