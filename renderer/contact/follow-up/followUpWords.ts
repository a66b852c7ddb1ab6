import { stepWords } from '../../../shared/domain/stepWords.ts';
import type { Day } from '../../../shared/domain/day.ts';
import type { FollowUp } from '../../../shared/domain/records/followUp.ts';
import { dueState } from '../../../shared/domain/views/due.ts';
import { shorten } from '../../../shared/domain/views/shorten.ts';
import { formatDayNear } from '../../../shared/i18n/dates.ts';
import type { Language, Text } from '../../../shared/i18n/index.ts';

/** How urgent it is: terracotta when late, ochre today. */
export type DueTone = 'late' | 'today' | 'later' | 'closed';

export function dueTone(followUp: FollowUp, today: Day): DueTone {
  if (followUp.outcome !== null) return 'closed';
  const { kind } = dueState(followUp.dueOn, today);
  return kind === 'late' || kind === 'today' ? kind : 'later';
}

/** What it is: "Promise", "Promised to you", "Reminder"; closed ones say how they ended. */
export function followUpTitle({ type, owner, outcome }: FollowUp, text: Text): string {
  switch (type) {
    case 'promise':
      if (outcome !== null) {
        return text(outcome.kind === 'done' ? 'journal.promise.kept' : 'journal.promise.dropped');
      }
      return text(owner === 'me' ? 'journal.promise' : 'journal.promise.them');
    case 'reminder':
      return text('journal.reminder');
    case 'step':
      return text('journal.step');
  }
}

/** When it is due, in words: "due yesterday", "due 1 Dec". */
export function dueWords(dueOn: Day | null, today: Day, text: Text, language: Language): string {
  const state = dueState(dueOn, today);
  switch (state.kind) {
    case 'none':
      return text('journal.due.none');
    case 'today':
      return text('journal.due.today');
    case 'late':
      return state.days === 1
        ? text('journal.due.yesterday')
        : text('journal.due.late', { n: state.days });
    case 'later':
      return state.days === 1
        ? text('journal.due.tomorrow')
        : text('journal.due.on', { day: formatDayNear(state.dueOn, today, language) });
  }
}

/** What it is about, short enough to name a button. */
export function followUpName(followUp: FollowUp, text: Text): string {
  return shorten(stepWords(followUp, text), 80);
}
