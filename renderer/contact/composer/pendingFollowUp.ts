import { addDays } from '../../../shared/domain/day.ts';
import { splitDayPhrase } from '../../../shared/domain/dayPhrase.ts';
import type { FollowUp } from '../../../shared/domain/records/followUp.ts';
import { perform } from '../../app/perform.ts';
import { newId } from '../../data/newId.ts';
import { currentDay } from '../../data/today.ts';
import type { NoteSaver } from './NoteSaver.ts';

/** A promise or reminder being written beside a note. */
export interface PendingFollowUp {
  readonly type: 'promise' | 'reminder';
  readonly owner: FollowUp['owner'];
  readonly text: string;
  readonly dueOn: string | null;
}

const WEEK = 7;

export function blankFollowUp(type: PendingFollowUp['type']): PendingFollowUp {
  return { type, owner: 'me', text: '', dueOn: addDays(currentDay(), WEEK) };
}

/** The words without the day they name, where that is the day chosen. */
function withoutDay({ text, dueOn }: PendingFollowUp): string {
  const split = splitDayPhrase(text, currentDay());
  return split.day !== null && split.day === dueOn ? split.text : text.trim();
}

/** Adds it, tied to the note if there is one. Resolves to whether it is on disk. */
export async function addFollowUp(pending: PendingFollowUp, saver: NoteSaver): Promise<boolean> {
  // A follow-up can only be tied to a note that the journal has.
  await saver.flush();
  return perform({
    type: 'followUp.create',
    input: {
      ...pending,
      text: withoutDay(pending),
      owner: pending.type === 'reminder' ? 'me' : pending.owner,
      id: newId(),
      contactId: saver.contactId,
      noteId: saver.created ? saver.id : null,
    },
  });
}
