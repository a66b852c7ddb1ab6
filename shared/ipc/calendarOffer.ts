/** One thing that a calendar brings, for the person to take or leave. */
export type CalendarOffer = {
  /** Names the choice; the same when the file is planned again. */
  readonly key: string;
  /** Whether it is taken when nothing else is said. */
  readonly ticked: boolean;
} & (
  | {
      /** `gaining`: it is there already and gains what was blank, or who is expected. */
      readonly kind: 'new' | 'gaining';
      readonly title: string;
      readonly place: string;
      /** The first of them; wall-clock time. */
      readonly startsAt: string;
      /** How many: a series has several. */
      readonly n: number;
    }
  /** It is there already, at another time. */
  | {
      readonly kind: 'moved';
      readonly title: string;
      readonly startsAt: string;
      readonly to: string;
    }
  /** Somebody on a list of those invited who is not in the journal. */
  | { readonly kind: 'person'; readonly name: string; readonly email: string; readonly n: number }
);

/** The keys of those that are ticked at first. */
export function tickedAtFirst(offers: readonly CalendarOffer[]): ReadonlySet<string> {
  return new Set(offers.flatMap(({ key, ticked }) => (ticked ? [key] : [])));
}
