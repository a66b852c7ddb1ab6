import type { CardView } from '../../shared/domain/views/card.ts';
import { formatDay } from '../../shared/i18n/dates.ts';
import type { Language, Text } from '../../shared/i18n/index.ts';

/** What a due tag says: short, because the card is narrow. */
export function dueText(
  { due, dueType }: Pick<CardView, 'due' | 'dueType'>,
  text: Text,
  language: Language,
): string {
  const promise = dueType === 'promise';
  switch (due.kind) {
    case 'none':
      return '';
    case 'late':
      return text(promise ? 'board.due.promise.late' : 'board.due.late', { n: due.days });
    case 'today':
      return text(promise ? 'board.due.promise.today' : 'board.due.today');
    case 'later':
      return formatDay(due.dueOn, 'short', language);
  }
}

/** The bars in words: how warm, and how long since the last real touch. */
export function warmthText({ warmth }: Pick<CardView, 'warmth'>, text: Text): string {
  return text('board.warmth', {
    warmth: text(`board.warmth.${warmth.warmth}`),
    touch: text('board.touch', { n: warmth.daysSince }),
  });
}

export function referralsText({ referrals }: Pick<CardView, 'referrals'>, text: Text): string {
  return text('board.referrals', {
    given: text('board.referrals.given', { n: referrals.given }),
    received: text('board.referrals.received', { n: referrals.received }),
  });
}
