import { addDays } from '../day.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import type { Change } from '../tables.ts';
import type { DecisionContext } from './command.ts';

/** Days after the first meeting at which a step is due. */
export const stepDays = { '24h': 1, '7d': 7, '30d': 30 } as const satisfies Record<
  NonNullable<FollowUp['step']>,
  number
>;

/** The 24-hour, 7-day and 30-day steps of a new contact. Steps long past are not laid out. */
export function firstSteps(
  contact: Contact,
  context: DecisionContext,
  steps: readonly NonNullable<FollowUp['step']>[] = ['24h', '7d', '30d'],
): Change[] {
  const metOn = contact.metOn ?? context.today;
  return steps.flatMap((step): Change[] => {
    const dueOn = addDays(metOn, stepDays[step]);
    if (dueOn < context.today) return [];
    const id = context.newId();
    const followUp: FollowUp = {
      id,
      contactId: contact.id,
      type: 'step',
      owner: 'me',
      text: '',
      step,
      dueOn,
      createdAt: context.now,
      noteId: null,
      eventId: null,
      outcome: null,
    };
    return [{ table: 'followUps', id, before: null, after: followUp }];
  });
}
