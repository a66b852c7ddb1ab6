import type { GainsLetter } from './records/contact.ts';
import type { Day } from './day.ts';

/** The facts on a printed prep sheet; words and layout are the print document's. */
export interface PrepSheet {
  readonly eventId: string;
  readonly title: string;
  readonly place: string;
  /** `YYYY-MM-DDTHH:mm` in the person's zone. */
  readonly startsAt: string;
  readonly intention: string;
  readonly preparedOn: Day;
  /** How many people who are expected are in the journal. */
  readonly expected: number;
  readonly focus: readonly FocusPerson[];
  readonly others: readonly OtherPerson[];
  /** Things to bring: thanks owed for referrals. */
  readonly thanks: readonly {
    readonly name: string;
    readonly prospect: string;
    readonly on: Day;
  }[];
}

export interface SheetPromise {
  readonly text: string;
  readonly step: '24h' | '7d' | '30d' | null;
  readonly dueOn: Day | null;
  /** Days past due; 0 when it is not late. */
  readonly lateDays: number;
}

export interface FocusPerson {
  readonly contactId: string;
  readonly name: string;
  readonly company: string;
  readonly trade: string;
  readonly stageTitle: string;
  readonly stageSince: Day;
  readonly promisedByMe: readonly SheetPromise[];
  readonly promisedToMe: readonly SheetPromise[];
  /** The last note marked printable. */
  readonly lastNote: { readonly id: string; readonly on: Day; readonly text: string } | null;
  /** The first GAINS letter that is still blank. */
  readonly ask: GainsLetter | null;
  readonly given: number;
  readonly received: number;
}

export interface OtherPerson {
  readonly contactId: string;
  readonly name: string;
  readonly who: string;
  readonly stageTitle: string;
  readonly remember: string;
  readonly bring: string;
}
