import type { Day } from '../day.ts';
import type { Invitee } from '../invitees/invitee.ts';
import type { Journal } from '../journal.ts';
import { firstRank, ranksBetween } from '../rank.ts';
import { blankDetails } from '../records/contact.ts';
import type { Change } from '../tables.ts';
import type { DecisionContext } from './command.ts';
import { firstStage } from '../stagesInOrder.ts';
import { arrival } from './contacts.ts';

export interface Newcomer extends Invitee {
  readonly id: string;
}

/**
 * People of a list who become contacts at the first stage, in the order of the list. Somebody
 * of whom only the address is known goes by it.
 * @param met when and where they were met; nothing is said where that is not known
 */
export function newcomers(
  journal: Journal,
  people: readonly Newcomer[],
  met: { readonly on: Day | null; readonly where: string },
  context: DecisionContext,
): Change[] {
  const stage = firstStage(journal);
  if (stage === null) return [];
  const ranks = ranksBetween(null, firstRank(journal, stage.id), people.length);
  return people.flatMap(({ id, name, email }, index) => {
    const details = {
      ...blankDetails,
      name: name.trim() === '' ? email : name.trim(),
      emails: email === '' ? [] : [{ label: '', value: email }],
      metOn: met.on,
      metWhere: met.where,
    };
    return arrival({ id, details, stage, rank: ranks[index] ?? '' }, context).changes;
  });
}
