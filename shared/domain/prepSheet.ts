import type { Day } from './day.ts';
import type { GainsLetter } from './records/contact.ts';

/** The facts on a printed prep sheet; words and layout are the print document's. */
export interface PrepSheet {
  readonly eventId: string;
  readonly title: string;
  readonly place: string;
  /** `YYYY-MM-DDTHH:mm` in the person's zone. */
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly intention: string;
  readonly preparedOn: Day;
  /** How many of the people expected are in the journal. */
  readonly expected: number;
  readonly focus: readonly FocusPerson[];
  readonly others: readonly OtherPerson[];
  readonly toBring: readonly ToBring[];
  /** The number of the first blank row for new people; rows are numbered for the debrief. */
  readonly firstBlankNumber: number;
}

export interface SheetPromise {
  /** Empty for a step, whose words come from the messages. */
  readonly text: string;
  readonly step: '24h' | '7d' | '30d' | null;
  readonly dueOn: Day | null;
  /** Days past due on the day of preparation; 0 when it is not late. */
  readonly lateDays: number;
}

export interface SheetPerson {
  /** The row's number, which the debrief asks for. */
  readonly number: number;
  readonly contactId: string;
  readonly name: string;
  readonly company: string;
  readonly trade: string;
  readonly stage: { readonly preset: string | null; readonly title: string | null };
  readonly stageSince: Day;
}

export interface FocusPerson extends SheetPerson {
  readonly promisedByMe: readonly SheetPromise[];
  readonly promisedToMe: readonly SheetPromise[];
  /** The last note marked printable, shortened at a word if it is long. */
  readonly lastNote: { readonly id: string; readonly on: Day; readonly text: string } | null;
  /** The first GAINS letter that is still blank; `null` when all are known. */
  readonly ask: GainsLetter | null;
  /** What they look for, in their words. */
  readonly lookingFor: string;
  readonly given: number;
  readonly received: number;
}

export interface OtherPerson extends SheetPerson {
  /** The remembered line of the newest note that may print. */
  readonly remember: { readonly noteId: string; readonly on: Day; readonly text: string } | null;
  readonly bring: SheetPromise | null;
  readonly ask: GainsLetter | null;
}

/** A referral to give thanks for, face to face. */
export interface ToBring {
  readonly kind: 'thanks';
  readonly name: string;
  readonly prospect: string;
  readonly on: Day;
}
