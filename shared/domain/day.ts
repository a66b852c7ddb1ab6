/**
 * Days of a person's calendar, `YYYY-MM-DD`, with no time and no zone. They compare as
 * strings. Arithmetic goes through UTC midnights, which daylight saving never moves.
 */
export type Day = string;

const DAY_MS = 86_400_000;
const pattern = /^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/;

/**
 * Whether the text is a day that exists: `2026-02-29` is not. Reckoned without `Date`, as it
 * is asked some times for every record that is read.
 */
export function isDay(text: string): boolean {
  if (!pattern.test(text)) return false;
  const year = Number(text.slice(0, 4));
  // `Date.UTC` takes the years before 100 for those of the twentieth century.
  return year >= 100 && Number(text.slice(8, 10)) <= lastDayOf(year, Number(text.slice(5, 7)));
}

const monthLengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31] as const;

function lastDayOf(year: number, month: number): number {
  const isLeap = (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
  return month === 2 && isLeap ? 29 : (monthLengths[month - 1] ?? 0);
}

/** Days since 1 January 1970. */
export function toEpochDay(day: Day): number {
  return (
    Date.UTC(Number(day.slice(0, 4)), Number(day.slice(5, 7)) - 1, Number(day.slice(8, 10))) /
    DAY_MS
  );
}

export function fromEpochDay(epochDay: number): Day {
  return new Date(epochDay * DAY_MS).toISOString().slice(0, 10);
}

export function addDays(day: Day, days: number): Day {
  return fromEpochDay(toEpochDay(day) + days);
}

/** How many days `later` lies after `earlier`; negative when it lies before. */
export function daysBetween(earlier: Day, later: Day): number {
  return toEpochDay(later) - toEpochDay(earlier);
}

/** The day in the machine's own time zone, which is the person's. */
export function localDay(date: Date): Day {
  const month = String(date.getMonth() + 1).padStart(2, '0');
  const dayOfMonth = String(date.getDate()).padStart(2, '0');
  return `${String(date.getFullYear()).padStart(4, '0')}-${month}-${dayOfMonth}`;
}

/** Monday = 1 … Sunday = 7, as ISO 8601 counts. */
export function weekday(day: Day): number {
  return ((((toEpochDay(day) + 3) % 7) + 7) % 7) + 1;
}
