import type { Day } from './day.ts';
import type { GainsLetter } from './records/contact.ts';
import type { SheetOptions } from './sheetOptions.ts';

/** The facts on a printed prep sheet; words and layout are the print document's. */
export interface PrepSheet {
  readonly eventId: string;
  readonly title: string;
  readonly place: string;
  readonly hosts: string;
  /** `YYYY-MM-DDTHH:mm` in the person's zone. */
  readonly startsAt: string;
  readonly endsAt: string | null;
  readonly intention: string;
  /** With how many people to talk; `null`: not decided. */
  readonly cap: number | null;
  readonly preparedOn: Day;
  readonly options: SheetOptions;
  /** How many of the people expected are in the journal. */
  readonly expected: number;
  readonly readiness: Readiness;
  readonly focus: readonly FocusPerson[];
  readonly toBring: readonly ToBring[];
  /** People expected whom you have not met yet. */
  readonly toMeet: readonly ToMeetPerson[];
  /** One request to each partner who is expected. */
  readonly ask: readonly PartnerRequest[];
  readonly others: readonly OtherPerson[];
  /** What to say in thirty seconds; may be empty. */
  readonly pitch: string;
  /** The number of the first blank row for new people; rows are numbered for the debrief. */
  readonly firstBlankNumber: number;
  readonly blankRows: number;
}

/** Whether there is time for more people, and what is late towards those who will be there. */
export interface Readiness {
  /** `null`: there is no pace to reckon with. */
  readonly weeksBehind: number | null;
  readonly behind: boolean;
  readonly waiting: number;
  readonly lateHere: readonly (Pick<SheetPerson, 'number' | 'name'> & {
    readonly promise: SheetPromise;
  })[];
}

export interface SheetPromise {
  /** Empty for a step whose words come from the messages. */
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

/** Why somebody is to be seen again; the rule is in views/focus.ts. */
export const focusReasons = [
  'late',
  'thanks',
  'cold',
  'stage',
  'theirs',
  'match',
  'cooling',
  'soon',
] as const;
export type FocusReason = (typeof focusReasons)[number];

export interface FocusPerson extends SheetPerson {
  readonly reasons: readonly FocusReason[];
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

export interface ToMeetPerson extends SheetPerson {
  /** What they look for or do that touches somebody you know; may be empty. */
  readonly why: string;
  /** Who can introduce you; empty when nobody is known to. */
  readonly introducer: string;
}

/** Words of a note that stand on the paper inside something else. */
export interface NoteQuote {
  /** The note's. */
  readonly id: string;
  readonly contact: string;
  readonly on: Day;
  readonly text: string;
}

export type ToBring =
  /** A referral to give thanks for, aloud. */
  | {
      readonly kind: 'thanks';
      readonly name: string;
      readonly prospect: string;
      readonly on: Day;
    }
  /** A referral given that is still open: hand it over, or ask how it goes. */
  | {
      readonly kind: 'referral';
      readonly name: string;
      readonly prospect: string;
      readonly need: string;
    }
  /** Two people who should meet, and the words that say why. */
  | {
      readonly kind: 'introduction';
      readonly name: string;
      readonly other: string;
      readonly why: string;
      readonly quotes: readonly NoteQuote[];
    };

export interface PartnerRequest extends Pick<SheetPerson, 'number' | 'contactId' | 'name'> {
  /** By the circles they move in, else by your own perfect customer, else in general. */
  readonly by: 'networks' | 'ideal' | 'nothing';
  readonly text: string;
}
