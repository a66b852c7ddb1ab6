import type { Day } from '../day.ts';
import { type Journal, ownedBy } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import type { Stage } from '../records/stage.ts';
import { type DueState, dueState, nextDue } from './due.ts';
import { isOverruled } from './evidence.ts';
import { rememberedLine } from './recall.ts';
import { type Balance, balanceOf } from './reciprocity.ts';
import { shorten } from './shorten.ts';
import { type WarmthView, warmthOf } from './warmth.ts';

/** More does not fit on a card; a field may hold thousands of characters. */
const WORK_MAX = 120;
const REMEMBER_MAX = 240;

/** What a card of the board says about a contact. */
export interface CardView {
  readonly id: string;
  readonly name: string;
  /** Company and what they do: "Moretti Assicura · broker"; empty when neither is known. */
  readonly work: string;
  readonly color: Stage['color'];
  /** The one thing to remember; empty when nothing has been written. */
  readonly remember: string;
  /** What you owe them next, and of which kind it is. */
  readonly due: DueState;
  readonly dueType: FollowUp['type'] | null;
  readonly referrals: Pick<Balance, 'given' | 'received'>;
  readonly warmth: WarmthView;
  /** They came to this stage although its evidence was missing, and it still is. */
  readonly overruled: boolean;
  /** A 1-2-1 has been held. */
  readonly heldOneToOne: boolean;
}

/** @returns `null` when the contact is not in the journal. */
export function cardView(journal: Journal, contactId: string, today: Day): CardView | null {
  const contact = journal.tables.contacts.get(contactId);
  if (!contact) return null;
  const next = nextDue(journal, contactId);
  const { given, received } = balanceOf(journal, contactId, today);
  return {
    id: contactId,
    name: contact.name,
    work: workOf(contact),
    color: journal.tables.stages.get(contact.stageId)?.color ?? 'stage-1',
    remember: shorten(rememberedLine(journal, contactId), REMEMBER_MAX),
    due: dueState(next?.dueOn ?? null, today),
    dueType: next?.type ?? null,
    referrals: { given, received },
    warmth: warmthOf(journal, contact, today),
    overruled: isOverruled(journal, contact, today),
    heldOneToOne: ownedBy(journal, 'notes', contactId).some((note) => note.kind === '1-2-1'),
  };
}

/** Two of company, trade and role, in this order: the trade says more than the title. */
function workOf({ company, trade, role }: Contact): string {
  const known = [company, trade, role].map((part) => shorten(part, WORK_MAX));
  return known
    .filter((part) => part !== '')
    .slice(0, 2)
    .join(' · ');
}
