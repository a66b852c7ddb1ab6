import { type Day, daysBetween } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import { type Balance, balanceOf } from './reciprocity.ts';

/** How things stand between the person and one contact, in referrals. */
export interface Exchange {
  readonly contact: Contact;
  readonly balance: Balance;
  /** In the last twelve months. */
  readonly givenOfLate: number;
  readonly receivedOfLate: number;
  /** Received without thanks yet. */
  readonly unthanked: number;
  /**
   * `owe`: more came of late than went, or thanks are owed. `give`: more went than came; there
   * is nothing to do about it. `even`: as many each way. `quiet`: nothing in twelve months.
   */
  readonly standing: 'owe' | 'give' | 'even' | 'quiet';
}

const YEAR = 365;
const order = { owe: 0, even: 1, give: 2, quiet: 3 } as const;

/** Everybody with whom a referral ever went either way; where you owe comes first. */
export function exchanges(journal: Journal, today: Day): Exchange[] {
  const ids = new Set<string>();
  for (const { contactId } of journal.tables.referrals.values()) ids.add(contactId);
  const list: Exchange[] = [];
  for (const id of ids) {
    const contact = journal.tables.contacts.get(id);
    if (contact) list.push(exchangeWith(journal, contact, today));
  }
  return list.sort(
    (a, b) =>
      order[a.standing] - order[b.standing] ||
      debt(b) - debt(a) ||
      a.contact.name.localeCompare(b.contact.name),
  );
}

function exchangeWith(journal: Journal, contact: Contact, today: Day): Exchange {
  let givenOfLate = 0;
  let receivedOfLate = 0;
  let unthanked = 0;
  for (const { direction, on, thankedOn } of ownedBy(journal, 'referrals', contact.id)) {
    if (direction === 'received' && thankedOn === null) unthanked += 1;
    if (daysBetween(on, today) > YEAR) continue;
    if (direction === 'given') givenOfLate += 1;
    else receivedOfLate += 1;
  }
  const counts = { givenOfLate, receivedOfLate, unthanked };
  return {
    contact,
    balance: balanceOf(journal, contact.id, today),
    ...counts,
    standing: standingOf(counts),
  };
}

type Counts = Pick<Exchange, 'givenOfLate' | 'receivedOfLate' | 'unthanked'>;

function standingOf({ givenOfLate, receivedOfLate, unthanked }: Counts): Exchange['standing'] {
  if (unthanked > 0 || receivedOfLate > givenOfLate) return 'owe';
  if (givenOfLate === 0) return 'quiet';
  return givenOfLate > receivedOfLate ? 'give' : 'even';
}

function debt({ givenOfLate, receivedOfLate, unthanked }: Exchange): number {
  return receivedOfLate - givenOfLate + unthanked;
}

/** Sums over all contacts in the last twelve months, for the head of the page. */
export function exchangeTotals(list: readonly Exchange[]): {
  readonly given: number;
  readonly received: number;
  readonly mutual: number;
  readonly unthanked: number;
} {
  return {
    given: list.reduce((sum, { givenOfLate }) => sum + givenOfLate, 0),
    received: list.reduce((sum, { receivedOfLate }) => sum + receivedOfLate, 0),
    mutual: list.filter(({ balance }) => balance.mutual).length,
    unthanked: list.reduce((sum, { unthanked }) => sum + unthanked, 0),
  };
}
