import { addDays } from '../day.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import { defaultStepPlan, type StepPlan } from '../stepPlan.ts';
import type { Change } from '../tables.ts';
import type { DecisionContext } from './command.ts';

/** The steps of a new contact, by the plan. Steps long past are not laid out. */
export function firstSteps(
  contact: Contact,
  context: DecisionContext,
  plan: StepPlan = defaultStepPlan,
): Change[] {
  const metOn = contact.metOn ?? context.today;
  return plan.flatMap(({ step, days, words }): Change[] => {
    const dueOn = addDays(metOn, days);
    if (dueOn < context.today) return [];
    const id = context.newId();
    const followUp: FollowUp = {
      id,
      contactId: contact.id,
      type: 'step',
      owner: 'me',
      text: words.trim(),
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
