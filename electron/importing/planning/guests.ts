import { type Newcomer, newcomers } from '../../../shared/domain/commands/newcomers.ts';
import type { DecisionContext } from '../../../shared/domain/commands/command.ts';
import { type Invitee, inviteeKey } from '../../../shared/domain/invitees/invitee.ts';
import { createInviteeMatcher } from '../../../shared/domain/invitees/matchInvitee.ts';
import type { Journal } from '../../../shared/domain/journal.ts';
import type { Change } from '../../../shared/domain/tables.ts';
import { portable } from '../../../shared/i18n/index.ts';
import type { CalendarOffer } from '../../../shared/ipc/calendarOffer.ts';
import type { ProblemList } from '../problem.ts';

interface Stranger extends Invitee {
  n: number;
  /** Of the contact they become; `null` while nobody has ticked them. */
  readonly id: string | null;
}

/**
 * Who the invitees of a calendar are: contacts, or strangers whom the person may take in.
 * Whoever has only been invited has not been met, so nobody becomes a contact unasked.
 */
export class Guests {
  readonly #journal: Journal;
  readonly #match: ReturnType<typeof createInviteeMatcher>;
  readonly #problems: ProblemList;
  readonly #isTicked: (key: string) => boolean;
  readonly #context: DecisionContext;
  readonly #strangers = new Map<string, Stranger>();
  readonly #several = new Set<string>();

  constructor(
    journal: Journal,
    problems: ProblemList,
    isTicked: (key: string) => boolean,
    context: DecisionContext,
  ) {
    this.#journal = journal;
    this.#match = createInviteeMatcher(journal);
    this.#problems = problems;
    this.#isTicked = isTicked;
    this.#context = context;
  }

  /** The contact who is meant; `null` for nobody, and then it is known who was meant. */
  contactOf(
    invitee: Invitee,
    place: { readonly file: string; readonly line: number },
  ): string | null {
    const found = this.#match(invitee);
    switch (found.kind) {
      case 'known':
        return found.contactId;
      case 'unknown':
        return this.#stranger(invitee).id;
      case 'several':
        if (!this.#several.has(inviteeKey(invitee))) {
          this.#several.add(inviteeKey(invitee));
          const name = invitee.name || invitee.email;
          this.#problems.add(place.file, place.line, portable('import.problem.several', { name }));
        }
        return null;
    }
  }

  #stranger(invitee: Invitee): Stranger {
    const key = keyOf(invitee);
    const known = this.#strangers.get(key);
    if (known !== undefined) {
      known.n += 1;
      return known;
    }
    const id = this.#isTicked(key) ? this.#context.newId() : null;
    const stranger = { ...invitee, n: 1, id };
    this.#strangers.set(key, stranger);
    return stranger;
  }

  get offers(): CalendarOffer[] {
    return [...this.#strangers.values()].map((stranger) => {
      const { name, email, n } = stranger;
      return { kind: 'person', key: keyOf(stranger), ticked: false, name, email, n };
    });
  }

  /** The contacts whom the person has ticked. */
  get newcomers(): Change[] {
    const taken = [...this.#strangers.values()].flatMap(({ id, name, email }): Newcomer[] =>
      id === null ? [] : [{ id, name, email }],
    );
    return newcomers(this.#journal, taken, { on: null, where: '' }, this.#context);
  }
}

function keyOf(invitee: Invitee): string {
  return `person ${inviteeKey(invitee)}`.slice(0, 1000);
}
