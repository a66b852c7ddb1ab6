import type { Day } from '../day.ts';
import type { Journal } from '../journal.ts';
import type { Contact } from '../records/contact.ts';
import type { FollowUp } from '../records/followUp.ts';
import type { LoopStep } from './receivedLoop.ts';
import type { DueItem } from './today.ts';
import { TOUCHES_SHOWN, todayLists } from './todayLists.ts';

export const todaySections = [
  'late',
  'today',
  'week',
  'theirs',
  'loop',
  'thanks',
  'birthdays',
  'cooling',
  'touches',
] as const;
export type TodaySectionName = (typeof todaySections)[number];

/** What a line of Today is about; put into words in the paper's language. */
export type TodayMatter =
  | { readonly kind: 'follow-up'; readonly text: string; readonly step: FollowUp['step'] }
  | { readonly kind: 'loop'; readonly step: LoopStep; readonly prospect: string }
  | { readonly kind: 'thanks'; readonly prospect: string; readonly on: Day }
  | { readonly kind: 'birthday'; readonly turns: number | null }
  /** `maxDays`: how long the stage allows; left out where it is only time for a word. */
  | { readonly kind: 'touch'; readonly daysSince: number; readonly maxDays: number | null };

export interface TodayLine {
  readonly id: string;
  readonly name: string;
  readonly company: string;
  /** The first telephone number; empty when none is known. */
  readonly phone: string;
  readonly matter: TodayMatter;
  readonly dueOn: Day | null;
}

/** Everything the screen of Today shows, in its order, to be ticked off with a pen. */
export type TodayPaper = Readonly<Record<TodaySectionName, readonly TodayLine[]>>;

export function todayPaper(journal: Journal, today: Day): TodayPaper {
  const { due, loop, thanks, birthdays, cooling, touches } = todayLists(journal, today);
  return {
    late: due.late.map(followUpLine),
    today: due.today.map(followUpLine),
    week: due.week.map(followUpLine),
    theirs: due.theirs.map(followUpLine),
    loop: loop.map(({ referral, contact, next }) =>
      line(
        referral.id,
        contact,
        { kind: 'loop', step: next.step, prospect: referral.prospect },
        next.dueOn,
      ),
    ),
    thanks: thanks.map(({ referral, contact }) =>
      line(referral.id, contact, {
        kind: 'thanks',
        prospect: referral.prospect,
        on: referral.on,
      }),
    ),
    birthdays: birthdays.map(({ contact, on, turns }) =>
      line(contact.id, contact, { kind: 'birthday', turns }, on),
    ),
    cooling: cooling
      .slice(0, TOUCHES_SHOWN)
      .map(({ contact, warmth: { daysSince, maxDays } }) =>
        line(contact.id, contact, { kind: 'touch', daysSince, maxDays }),
      ),
    touches: touches
      .slice(0, TOUCHES_SHOWN)
      .map(({ contact, daysSince }) =>
        line(contact.id, contact, { kind: 'touch', daysSince, maxDays: null }),
      ),
  };
}

function followUpLine({ followUp, contact }: DueItem): TodayLine {
  const { id, text, step, dueOn } = followUp;
  return line(id, contact, { kind: 'follow-up', text, step }, dueOn);
}

function line(
  id: string,
  { name, company, phones }: Contact,
  matter: TodayMatter,
  dueOn: Day | null = null,
): TodayLine {
  return { id, name, company, phone: phones[0]?.value ?? '', matter, dueOn };
}
