import { addDays, type Day, weekday } from '../day.ts';

/** Something to be done, with the day that was thought of. */
export interface SlotItem {
  readonly id: string;
  /** `null`: any day. */
  readonly dueOn: Day | null;
}

export interface Slot {
  readonly id: string;
  readonly day: Day;
  /** Whether it is another day than the one thought of, because that was full. */
  readonly moved: boolean;
}

const SATURDAY = 6;

/**
 * Spreads follow-ups over days so that no day has more than `cap` of them, counting what is
 * due there already. An item keeps its day where there is room, even on a weekend, for it was
 * said; else it goes to the next working day that has room. What has no day begins tomorrow.
 * Items come in the order of their days, and those of one day in the order given.
 * @param load how many other things are due on a day
 * @param cap at least 1
 */
export function layOutSlots(
  items: readonly SlotItem[],
  load: ReadonlyMap<Day, number>,
  today: Day,
  cap: number,
): Slot[] {
  const taken = new Map(load);
  const room = (day: Day): boolean => (taken.get(day) ?? 0) < cap;
  const order = items.toSorted((a, b) => compare(a.dueOn ?? '9999-12-31', b.dueOn ?? '9999-12-31'));
  return order
    .map(({ id, dueOn }) => {
      const wanted = dueOn === null ? working(addDays(today, 1)) : dueOn < today ? today : dueOn;
      let day = wanted;
      while (!room(day)) day = working(addDays(day, 1));
      taken.set(day, (taken.get(day) ?? 0) + 1);
      return { id, day, moved: dueOn !== null && day !== dueOn };
    })
    .toSorted((a, b) => compare(a.day, b.day));
}

function working(day: Day): Day {
  let next = day;
  while (weekday(next) >= SATURDAY) next = addDays(next, 1);
  return next;
}

function compare(a: Day, b: Day): number {
  return a < b ? -1 : a > b ? 1 : 0;
}
