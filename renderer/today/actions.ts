import type { Day } from '../../shared/domain/day.ts';
import { perform } from '../app/perform.ts';
import { newId } from '../data/newId.ts';
import { currentDay } from '../data/today.ts';

/** A word with somebody, today: the note that starts their stage's cadence anew. */
export async function noteTouch(
  contactId: string,
  kind: 'call' | 'message' | 'meeting',
  words: string,
): Promise<void> {
  await perform({
    type: 'note.create',
    input: {
      id: newId(),
      contactId,
      kind,
      on: currentDay(),
      minutes: null,
      eventId: null,
      text: words,
      printable: false,
    },
  });
}

/** A reminder to be in touch, so that the person has a day of their own. */
export async function planTouch(contactId: string, dueOn: Day, words: string): Promise<void> {
  await perform({
    type: 'followUp.create',
    input: { id: newId(), contactId, type: 'reminder', owner: 'me', text: words, dueOn },
  });
}
