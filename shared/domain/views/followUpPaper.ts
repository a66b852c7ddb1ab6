import type { Day } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { FollowUp } from '../records/followUp.ts';
import { byDue } from './due.ts';

/** One line of the printed list of follow-ups. */
export interface FollowUpLine {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** The first telephone number; empty when none is known. */
  readonly phone: string;
  /** Empty for a step, whose words come from the messages. */
  readonly text: string;
  readonly step: FollowUp['step'];
  readonly dueOn: Day | null;
}

/** Everything that is open, in four groups, to be ticked off with a pen. */
export interface FollowUpPaper {
  /** Mine, its day past or today. */
  readonly now: readonly FollowUpLine[];
  readonly later: readonly FollowUpLine[];
  readonly undated: readonly FollowUpLine[];
  /** What was promised to me. */
  readonly theirs: readonly FollowUpLine[];
}

/** People who were let go are off the list, as they are off the board. */
export function followUpPaper(journal: Journal, today: Day): FollowUpPaper {
  const groups: { [Name in keyof FollowUpPaper]: FollowUpLine[] } = {
    now: [],
    later: [],
    undated: [],
    theirs: [],
  };
  const open = [...journal.tables.followUps.values()].filter(({ outcome }) => outcome === null);
  for (const followUp of open.toSorted(byDue)) {
    const contact = journal.tables.contacts.get(followUp.contactId);
    if (contact?.releasedOn !== null) continue;
    groups[groupOf(followUp, today)].push({
      id: followUp.id,
      name: contact.name,
      company: contact.company,
      phone: contact.phones[0]?.value ?? '',
      text: followUp.text,
      step: followUp.step,
      dueOn: followUp.dueOn,
    });
  }
  return groups;
}

function groupOf({ owner, dueOn }: FollowUp, today: Day): keyof FollowUpPaper {
  if (owner === 'them') return 'theirs';
  if (dueOn === null) return 'undated';
  return dueOn <= today ? 'now' : 'later';
}
